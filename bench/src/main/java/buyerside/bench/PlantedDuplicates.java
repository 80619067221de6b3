package buyerside.bench;

import buyerside.sample.GeneratedCompany;
import buyerside.sample.Language;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/// Generated companies of which some are written down again, as people do: in the other script, in
/// full width, with another legal form, the place in brackets, a slip of the pen. What was planted
/// is known, so what the product finds of it can be counted.
final class PlantedDuplicates {

  private static final double AGAIN = 0.05;
  private static final String SIMPLE = "机设备国际贸电务龙医疗疗药业车东华马门风飞长达丰兴庆宁联顺质远进连运华网络软实发动济环术广经纬";
  private static final String TRADITIONAL = "機設備國際貿電務龍醫療療藥業車東華馬門風飛長達豐興慶寧聯順質遠進連運華網絡軟實發動濟環術廣經緯";

  private final SplittableRandom chance;
  private final Set<String> planted = new HashSet<>();

  private PlantedDuplicates(long seed) {
    this.chance = new SplittableRandom(seed);
  }

  /// Writes `companies.csv` and returns the planted pairs, each as `first second`.
  static Set<String> write(long records, long seed, Path file) throws IOException {
    var making = new PlantedDuplicates(seed);
    making.write(records, file, seed);
    return making.planted;
  }

  private void write(long records, Path file, long seed) throws IOException {
    var size = new SampleSize(0, records * 2, 0, 1, 0, 0);
    var sample = Sample.of(size, seed, LocalDate.of(2026, 1, 1));
    var names = new HashSet<String>();
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("id,company name,city,phone,website");
      var written = 0L;
      for (long number = 0; written < records; number++) {
        var company = sample.company(number);
        if (names.add(company.place().city() + company.brief())) {
          row(out, "C" + number, company.name(), company, "0" + (100_000_000 + number));
          written++;
          if (chance.nextDouble() < AGAIN && written < records) {
            again(out, number, company);
            written++;
          }
        }
      }
    }
  }

  private void again(PrintWriter out, long number, GeneratedCompany company) {
    planted.add("C" + number + " D" + number);
    var phone = chance.nextDouble() < 0.5 ? "" : "+86 (0)" + (100_000_000 + number);
    row(out, "D" + number, otherwise(company), company, phone);
  }

  private String otherwise(GeneratedCompany company) {
    var chinese = company.language() == Language.ZH_HANS || company.language() == Language.ZH_HANT;
    var ways = chinese ? chinese(company) : latin(company.name());
    return ways.get(chance.nextInt(ways.size()));
  }

  private List<String> chinese(GeneratedCompany company) {
    var name = company.name();
    var ways = new ArrayList<String>();
    ways.add(" " + name.substring(0, 3) + " " + name.substring(3) + "\u3000");
    ways.add(traditional(name));
    ways.add(name.replaceAll("(股份有限公司|有限责任公司|集团有限公司|有限公司)$", "有限责任公司"));
    ways.add(name + "（总部）");
    var city = company.place().city();
    if (name.startsWith(city)) {
      ways.add(name.substring(city.length()) + "（" + city + "）");
    }
    return ways;
  }

  private List<String> latin(String name) {
    var at = 2 + chance.nextInt(Math.max(1, name.length() - 6));
    return List.of(
        name.toUpperCase(Locale.ROOT),
        name.replaceAll("(?i)[ ,]+(inc\\.?|llc|ltd\\.?|limited|gmbh|ag|sas?|sarl|plc)$", ""),
        name.replace(" ", "  ") + ".",
        name.substring(0, at) + name.substring(at + 1),
        name.replace('e', 'é'));
  }

  private static String traditional(String name) {
    var other = new StringBuilder();
    name.chars()
        .forEach(it -> {
          var at = SIMPLE.indexOf(it);
          other.append(at < 0 ? (char) it : TRADITIONAL.charAt(at));
        });
    return other.toString();
  }

  private static void row(
      PrintWriter out, String id, String name, GeneratedCompany company, String phone) {
    out.print(id + ",\"" + name.replace("\"", "\"\"") + "\"," + company.place().city() + ",");
    out.println(phone + "," + (phone.isEmpty() ? "" : "www." + company.reach().domain()));
  }
}
