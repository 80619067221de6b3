package buyerside.bench;

import buyerside.sample.GeneratedDeal;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A funnel as another system would export it, of any length, in constant memory.
final class ImportFile {

  private static final List<String> STAGES =
      List.of("Prospecting", "Qualification", "Proposal/Price Quote", "Negotiation/Review");

  private ImportFile() {}

  static Path write(Path file, long rows, long seed) throws IOException {
    var sample = Sample.of(SampleSize.of(rows), seed, LocalDate.of(2026, 11, 1));
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Opportunity ID,Opportunity Name,Account Name,StageName,Amount,Close Date\n");
      sample.deals(0, rows).forEach(deal -> write(out, sample, deal));
    }
    return file;
  }

  private static void write(Writer out, Sample sample, GeneratedDeal deal) {
    var company = sample.company(deal.opening().company()).name();
    var stage = STAGES.get((int) (deal.number() % STAGES.size()));
    var amount = deal.value().likely() / 100;
    var closes = deal.opening().createdOn().plusDays(120);
    try {
      out.write(
          "D%d,\"%s\",\"%s\",%s,%d,%s\n"
              .formatted(deal.number(), deal.opening().name(), company, stage, amount, closes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
