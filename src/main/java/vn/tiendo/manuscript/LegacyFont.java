package vn.tiendo.manuscript;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.proofread.Manuscript;

/** Tells text that was typed for the fonts of the time before Unicode, .VnTime and VNI-Times. */
final class LegacyFont {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Letters that only Unicode Vietnamese has. */
  private static final Pattern UNICODE = Pattern.compile("[\u1EA0-\u1EF9đĐơƠưƯăĂ]");

  /** Signs within words, where TCVN3 keeps its letters: {@code §¶ng bé}. */
  private static final Pattern TCVN3 =
      Pattern.compile("(?<=\\p{L})[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÖ×ØÜÞß«¬­]|[§®¸¶¹](?=\\p{L})");

  /** Letters followed by the sign of their mark, as VNI writes: {@code ñaûng boä}. */
  private static final Pattern VNI =
      Pattern.compile("[aeiouyAEIOUYöô][ùøûõïâêäåàáãëéèöüòóÙØÛÕÏÂÊ]|ñ");

  /** One of so many letters must be such a sign. */
  private static final int RATE = 25;

  private LegacyFont() {}

  static void refuse(Manuscript manuscript) throws UnreadableText {
    String text =
        manuscript.pages().stream()
            .map(page -> page.source().text())
            .collect(Collectors.joining("\n"));
    String sample = text.substring(0, Math.min(text.length(), 200_000));
    long letters = LETTER.matcher(sample).results().count();
    boolean few = UNICODE.matcher(sample).results().count() * 100 < letters;
    if (letters < RATE || !few) {
      return;
    }
    if (TCVN3.matcher(sample).results().count() * RATE > letters) {
      throw refusal(manuscript, "TCVN3 (.VnTime)");
    }
    if (VNI.matcher(sample).results().count() * RATE > letters) {
      throw refusal(manuscript, "VNI");
    }
  }

  private static UnreadableText refusal(Manuscript manuscript, String font) {
    return new UnreadableText(
        manuscript.file(),
        "văn bản gõ bằng phông chữ cũ " + font + ", không phải Unicode",
        "chuyển mã sang Unicode (UniKey: Ctrl + Shift + F6) rồi chạy lại");
  }
}
