package buyerside.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's name, cut into family and given name where its script tells them apart.
///
/// @param family `曾`, `欧阳`; empty where the script does not tell
/// @param given the rest
/// @param pinyin how it sounds, family name first, a space between; the family name in the reading
///   that it has as one (曾 Zeng, 单 Shan, 解 Xie, 仇 Qiu). The name itself where nothing in it is
///   Chinese.
public record PersonName(String family, String given, String pinyin) {

  private static final Map<String, String> FAMILY_READINGS =
      Stream.of(
              """
              曾=zeng 单=shan 解=xie 仇=qiu 查=zha 区=ou 任=ren 朴=piao 盖=ge 乐=yue 缪=miao 秘=bi
              冼=xian 员=yun 翟=zhai 那=na 宁=ning 覃=qin 华=hua 种=chong 重=chong 逄=pang 黑=he
              燕=yan 折=she 召=shao 晁=chao 褚=chu 隗=wei 繁=po 句=gou 卜=bu 呙=guo 佴=nai 么=yao
              尉=wei 谌=chen 幺=yao 不=fou 干=gan 祭=zhai 车=che 应=ying 葛=ge 贾=jia 宓=mi 过=guo
              洗=xian 阚=kan 曲=qu 都=du 教=jiao 万=wan 钻=zuan 令=ling 降=xiang 石=shi 藏=zang
              臧=zang 占=zhan 角=jue 尉迟=yuchi 万俟=moqi 长孙=zhangsun 令狐=linghu 单于=chanyu
              澹台=tantai 鲜于=xianyu 呼延=huyan 赫连=helian 宇文=yuwen 濮阳=puyang 淳于=chunyu
              """
                  .strip()
                  .split("\\s+"))
          .map(it -> it.split("="))
          .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));

  private static final Set<String> COMPOUND =
      Set.of(
          """
          欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 长孙 慕容 令狐 夏侯 东方 公孙 宇文 独孤 南宫 端木 轩辕 百里 呼延
          万俟 闻人 赫连 澹台 濮阳 淳于 单于 申屠 仲孙 钟离 鲜于 闾丘 拓跋 西门 公羊 东郭 羊舌 梁丘 左丘 司空
          太史 第五 宰父 谷梁 漆雕 公冶 宗政 太叔 乐正 壤驷 公良 夹谷 段干 东门 南门 微生
          """
              .strip()
              .split("\\s+"));

  private static final Pattern BETWEEN = Pattern.compile("[\\s·•・.]+");
  private static final int LONGEST_CHINESE = 6;

  /// Reads a name of any script. Titles such as 先生 must be left off.
  public static PersonName of(String name) {
    var normal = NormalForm.of(name);
    var chinese =
        !normal.isEmpty()
            && normal.length() <= LONGEST_CHINESE
            && normal.codePoints().allMatch(Character::isIdeographic);
    if (!chinese) {
      return new PersonName("", name.strip(), name.strip());
    }
    var first = normal.length() > 2 && COMPOUND.contains(normal.substring(0, 2)) ? 2 : 1;
    var end =
        normal.offsetByCodePoints(0, Math.min(first, normal.codePointCount(0, normal.length())));
    var family = normal.substring(0, end);
    var given = normal.substring(end);
    var sound = FAMILY_READINGS.getOrDefault(family, reading(family));
    var shown = given.isEmpty() ? capital(sound) : capital(sound) + " " + capital(reading(given));
    return new PersonName(family, given, shown);
  }

  /// By what people are ordered: the pinyin with the family name's own reading, else the name.
  public static String sortKey(String name) {
    return NormalForm.of(of(name).pinyin());
  }

  /// The same for a name in characters, in pinyin, and with family and given name swapped: 王伟,
  /// `Wang Wei` and `Wei Wang` have one sound. Empty if nothing in the name can be read.
  public String sound() {
    var parts = new ArrayList<String>();
    for (var part : BETWEEN.split(pinyin.replace(',', ' '))) {
      var normal = NormalForm.of(part);
      if (!normal.isEmpty()) {
        parts.add(normal);
      }
    }
    parts.sort(null);
    return String.join("", parts);
  }

  /// Pinyin together and its initials, for a search; none where nothing is Chinese.
  public List<String> spellings() {
    if (family.isEmpty()) {
      return List.of();
    }
    var whole = NormalForm.of(pinyin);
    var initials = new StringBuilder(whole.substring(0, 1));
    given
        .codePoints()
        .mapToObj(it -> reading(Character.toString(it)))
        .forEach(it -> initials.append(it, 0, 1));
    return List.of(whole, initials.toString());
  }

  private static String reading(String characters) {
    var forms = Pinyin.forms(characters);
    return forms.isEmpty() ? characters : forms.getFirst();
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
