package vn.tiendo.document;

import java.util.List;
import java.util.Set;
import vn.tiendo.language.Folding;

/**
 * How well a centred line may end between two words: names and titles are broken by meaning, before
 * {@code của}, {@code về}, {@code giai đoạn}, and never inside {@code cơ quan} or the name of a
 * place. Words are compared without marks, so that any spelling and case will do.
 */
final class LineEnds {
  /** Before a new member of the phrase, or behind a comma. */
  static final double GOOD = 0;

  /** Between words of which nothing is known. */
  static final double FAIR = 0.5;

  /** Between the type of a place and its name, which may be too wide together. */
  static final double POOR = 3;

  /** Inside a word of two syllables or a name; worse than one line more. */
  static final double BAD = 8;

  private static final Set<String> OPENERS =
      Set.of(
          "cua",
          "ve",
          "trong",
          "tren",
          "tai",
          "theo",
          "doi voi",
          "va",
          "do",
          "de",
          "nham",
          "trinh",
          "gan voi",
          "giai doan",
          "nhiem ky",
          "khoa",
          "lan thu",
          "tinh",
          "huyen",
          "xa",
          "phuong",
          "thanh pho",
          "dac khu",
          "quan",
          "thi xa",
          "thi tran",
          "truc thuoc",
          "tinh den",
          "chia");

  /** Words that the name of a place follows. */
  private static final Set<String> PLACES =
      Set.of("tinh", "huyen", "xa", "phuong", "pho", "khu", "quan", "tran", "thon", "ban", "ap");

  /** How many syllables the name of a place has at most. */
  private static final int LONGEST_PLACE = 4;

  /** Words of two syllables that are frequent in names of bodies and in titles. */
  private static final Set<String> PAIRS =
      Set.of(
          ("an ninh,an toan,ban chap,bao cao,bao dam,bao ve,bi thu,bo sung,can bo,cap uy,chap hanh,"
                  + "chat luong,chi bo,chi dao,chi thi,chi tieu,chi uy,chinh quyen,chinh tri,"
                  + "chu truong,chu yeu,chuyen doi,co ban,co quan,co so,cong bo,cong nghe,cong tac,"
                  + "cong thuong,cung co,cuoc song,dac khu,dai bieu,dai hoc,dai hoi,dan sinh,dan toc,"
                  + "dan van,danh gia,dang bo,dang uy,dang vien,dao duc,dao tao,dat dai,dia phuong,"
                  + "dien bien,dieu kien,doan ket,doan the,doanh nghiep,doi moi,doi ngu,dong bo,dong chi,"
                  + "du an,duong loi,giai doan,giai phap,giam nghe,giam sat,giao duc,giu vung,"
                  + "hang nam,hanh chinh,hanh dong,hieu qua,hoa xa,hoc tap,hoi dong,hoi nghi,"
                  + "hop tac,huong dan,huu nghi,huyen uy,ke hoach,ket luan,ket nap,ket qua,khai thac,"
                  + "khoa hoc,kiem tra,kinh doanh,kinh te,ky luat,ky thuat,lanh dao,lao dong,"
                  + "lan thu,lien doan,lien hiep,lien minh,mat tran,moi truong,muc tieu,nang cao,"
                  + "nang luc,nghi quyet,nghi dinh,nghiep vu,nhan dan,nha nuoc,nhiem ky,nhiem vu,"
                  + "no luc,noi bo,noi chinh,noi dung,nong dan,nong nghiep,nong thon,phat huy,"
                  + "phat trien,phia bac,phia dong,phia nam,phia tay,phong chong,phu nu,phuc vu,"
                  + "phuong huong,phuong phap,quan chung,quan doi,quan he,quan ly,quan su,quan uy,"
                  + "quy che,quy dinh,quyet dinh,quyet tam,quoc phong,san xuat,sang tao,sap xep,"
                  + "sinh hoat,so ket,suc chien,suc khoe,ta nguyen,tai chinh,tang cuong,tap trung,"
                  + "thang loi,thanh nien,thanh pho,thanh uy,thi uy,thi xa,thi dua,thien tai,"
                  + "thong tin,thong nhat,thu tuc,thuong mai,thuong truc,thuong vu,thuc hien,"
                  + "tiep tuc,tien do,tien tieu,tieu bieu,tinh hinh,tinh uy,to chuc,toan dien,"
                  + "tong ket,tong hop,trach nhiem,trien khai,trong tam,truc thuoc,trung uong,"
                  + "truong hoc,trong sach,tu tuong,tuyen giao,tuyen truyen,tham muu,uy ban,uy vien,"
                  + "van ban,van hoa,van phong,vai tro,viec lam,vung manh,xa hoi,xay dung,xuat sac,"
                  + "xuat nhap,xep loai,y te,y thuc,yeu cau,chien dau,trung tam,truc tuyen,phu luc")
              .split(",", -1));

  private LineEnds() {}

  /** What it costs to end a line before a word. */
  static double costBefore(int index, List<String> words) {
    String before = words.get(index - 1);
    String next = words.get(index);
    if (",;:)”".indexOf(before.charAt(before.length() - 1)) >= 0 || next.startsWith("(")) {
      return GOOD;
    }
    boolean opens = opens(index, words);
    if (before.endsWith("-")) {
      return BAD;
    }
    if (PAIRS.contains(bare(lastSyllable(before)) + " " + bare(firstSyllable(next)))
        || insideName(before, next)) {
      return BAD;
    }
    if (!opens && insidePlace(index, words)) {
      return PLACES.contains(bare(before)) ? POOR : BAD;
    }
    return opens ? GOOD : FAIR;
  }

  private static boolean opens(int index, List<String> words) {
    String one = bare(words.get(index));
    String two = index + 1 < words.size() ? one + " " + bare(words.get(index + 1)) : one;
    return OPENERS.contains(one) || OPENERS.contains(two);
  }

  /** Whether the word stands in the name of a place that began a few words before. */
  private static boolean insidePlace(int index, List<String> words) {
    for (int back = index - 1; back >= Math.max(0, index - LONGEST_PLACE); back--) {
      if (PLACES.contains(bare(words.get(back)))) {
        return true;
      }
      if (back < index - 1 && opens(back + 1, words)) {
        return false;
      }
    }
    return false;
  }

  /** Between two words with a capital each, in a text that is not all in capitals. */
  private static boolean insideName(String before, String next) {
    return isName(before) && isName(next);
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private static String firstSyllable(String piece) {
    int space = piece.indexOf(' ');
    return space < 0 ? piece : piece.substring(0, space);
  }

  private static String lastSyllable(String piece) {
    return piece.substring(piece.lastIndexOf(' ') + 1);
  }

  private static String bare(String word) {
    return Folding.fold(word).replaceAll("^\\W+|\\W+$", "");
  }
}
