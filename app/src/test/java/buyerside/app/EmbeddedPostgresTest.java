package buyerside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import buyerside.database.postgres.EmbeddedPostgres;
import buyerside.database.postgres.Unsuitable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What whoever starts the product is told when its own database cannot be had.
class EmbeddedPostgresTest {

  @Test
  void a_folder_that_cannot_be_used_is_named_with_what_to_do(@TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "a file");

    assertThatExceptionOfType(Unsuitable.class)
        .isThrownBy(() -> EmbeddedPostgres.start(file, EmbeddedPostgres.Durability.SAFE))
        .withMessageContaining(file.toString())
        .satisfies(it -> assertThat(it.remedy()).contains("BUYERSIDE_HOME"));
  }

  @Test
  void a_database_that_does_not_start_is_heard(@TempDir Path home) throws IOException {
    var data = Files.createDirectory(home.resolve("postgres-data-18"));
    Files.writeString(data.resolve("PG_VERSION"), "9");

    assertThatExceptionOfType(Unsuitable.class)
        .isThrownBy(() -> EmbeddedPostgres.start(home, EmbeddedPostgres.Durability.SAFE))
        .withMessageContaining("postgresql.conf");
  }
}
