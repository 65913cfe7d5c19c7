package vn.tiendo.site;

import vn.tiendo.site.Parts.Link;

/** The page that links start from. */
record Here(String path) {

  String to(String other) {
    return Addresses.between(path, other);
  }

  Link link(String text, String other) {
    return new Link(text, to(other));
  }

  /** What leads to the folder of the whole site; empty at the top. */
  String root() {
    return "../".repeat(path.split("/", -1).length - 1);
  }
}
