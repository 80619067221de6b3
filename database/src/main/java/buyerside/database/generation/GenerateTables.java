package buyerside.database.generation;

import buyerside.database.postgres.EmbeddedPostgres;
import buyerside.database.postgres.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Part of the build: migrates a throw-away database and writes the table classes from it, unless
/// the migrations are those of the last run.
final class GenerateTables {

  private static final String OWNER = "buyerside";

  private GenerateTables() {}

  /// @param arguments the module's build folder
  public static void main(String[] arguments) throws Exception {
    var build = Path.of(arguments[0]);
    var target = build.resolve("generated-sources/jooq");
    var stamp = build.resolve("generated-tables.stamp");
    var fingerprint = fingerprint(build.resolve("classes/db/migration"));
    if (Files.exists(stamp)
        && Files.exists(target)
        && Files.readString(stamp).equals(fingerprint)) {
      return;
    }
    try (var postgres =
        EmbeddedPostgres.start(build.resolve("postgres"), EmbeddedPostgres.Durability.THROW_AWAY)) {
      var database = "generation_" + fingerprint.substring(0, 12);
      var password = postgres.ownerPassword(OWNER);
      postgres.createDatabase(database, OWNER, "template0");
      Migrations.run(postgres.url(database), OWNER, password);
      GenerationTool.generate(
          configuration(postgres.url(database), password).withGenerator(generator(target)));
    }
    Files.writeString(stamp, fingerprint);
  }

  private static Configuration configuration(String url, String password) {
    return new Configuration()
        .withJdbc(new Jdbc().withUrl(url).withUser(OWNER).withPassword(password));
  }

  private static Generator generator(Path target) {
    return new Generator()
        .withDatabase(
            new Database()
                .withIncludes(".*")
                .withExcludes(
                    "pg_catalog.*|information_schema.*|public\\..*|.*_p\\d{6}|entry_default|migration")
                .withIncludeSystemSequences(false))
        .withGenerate(
            new Generate()
                .withDaos(false)
                .withPojos(false)
                .withRecords(true)
                .withJavadoc(false)
                .withGlobalObjectReferences(true))
        .withTarget(
            new Target().withPackageName("buyerside.database").withDirectory(target.toString()));
  }

  private static String fingerprint(Path folder) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(
            file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
