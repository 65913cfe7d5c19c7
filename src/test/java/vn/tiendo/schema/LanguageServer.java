package vn.tiendo.schema;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The YAML language server that editors' programs use, spoken to as they speak to it. */
final class LanguageServer implements AutoCloseable {
  static final Path PROGRAM =
      Path.of(".ci/tools/node_modules/yaml-language-server/bin/yaml-language-server");

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SETTINGS = "workspace/configuration";
  private static final String LENGTH = "Content-Length:";

  private final Process process;
  private final String settings;
  private final OutputStream out;
  private final InputStream in;
  private int number;

  private LanguageServer(Process process, String settings) {
    this.process = process;
    this.settings = settings;
    this.out = process.getOutputStream();
    this.in = new BufferedInputStream(process.getInputStream());
  }

  /** Starts the server with one schema for all YAML files. */
  static LanguageServer start(Path schema) throws IOException {
    Process process =
        new ProcessBuilder("node", PROGRAM.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String settings =
        "{\"validate\":true,\"completion\":true,\"schemaStore\":{\"enable\":false},\"schemas\":{\"%s\":[\"*.yaml\"]}}"
            .formatted(schema.toAbsolutePath().toUri());
    LanguageServer server = new LanguageServer(process, settings);
    server.request(
        "initialize",
        "{\"processId\":null,\"rootUri\":null,\"capabilities\":{\"workspace\":{\"configuration\":true,"
            + "\"didChangeConfiguration\":{\"dynamicRegistration\":true}}}}");
    server.notify("initialized", "{}");
    server.await(m -> m.path("method").asString("").equals(SETTINGS));
    return server;
  }

  /** Opens a file and waits for what is said of it, message by message. */
  List<String> diagnostics(String uri, String yaml) throws IOException {
    notify(
        "textDocument/didOpen",
        "{\"textDocument\":{\"uri\":%s,\"languageId\":\"yaml\",\"version\":1,\"text\":%s}}"
            .formatted(quoted(uri), quoted(yaml)));
    JsonNode said =
        await(
            m ->
                m.path("method").asString("").equals("textDocument/publishDiagnostics")
                    && m.path("params").path("uri").asString("").equals(uri));
    return said.path("params")
        .path("diagnostics")
        .valueStream()
        .map(
            d ->
                d.path("range").path("start").path("line").asInt()
                    + ": "
                    + d.path("message").asString())
        .toList();
  }

  /** What is offered at a place of an opened file. */
  List<String> completions(String uri, int line, int column) throws IOException {
    JsonNode answer =
        request(
            "textDocument/completion",
            "{\"textDocument\":{\"uri\":%s},\"position\":{\"line\":%s,\"character\":%s}}"
                .formatted(quoted(uri), line, column));
    return answer
        .path("result")
        .path("items")
        .valueStream()
        .map(item -> item.path("label").asString())
        .toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private JsonNode request(String method, String params) throws IOException {
    number++;
    int mine = number;
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\",\"params\":%s}"
            .formatted(mine, method, params));
    return await(m -> m.path("id").asInt(-1) == mine && !m.has("method"));
  }

  private void notify(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}".formatted(method, params));
  }

  private void send(String message) throws IOException {
    byte[] body = message.getBytes(StandardCharsets.UTF_8);
    out.write((LENGTH + " " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private JsonNode await(Predicate<JsonNode> wanted) throws IOException {
    while (true) {
      JsonNode message = JSON.readTree(receive());
      if (message.has("method") && message.has("id")) {
        answer(message);
      }
      if (wanted.test(message)) {
        return message;
      }
    }
  }

  /** The server asks for its settings, section by section, and now and then for other things. */
  private void answer(JsonNode question) throws IOException {
    List<String> sections =
        question
            .path("params")
            .path("items")
            .valueStream()
            .map(item -> item.path("section").asString().equals("yaml") ? settings : "{}")
            .toList();
    boolean asks = question.path("method").asString("").equals(SETTINGS);
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}"
            .formatted(question.path("id"), asks ? sections : null));
  }

  private byte[] receive() throws IOException {
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    return in.readNBytes(length);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the language server ended");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
