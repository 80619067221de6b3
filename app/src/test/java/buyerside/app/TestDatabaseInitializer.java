package buyerside.app;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points the application at a fresh test database.
final class TestDatabaseInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "buyerside.home=target/test-home",
            "buyerside.database.url=" + TestDatabase.fresh(),
            "buyerside.database.user=" + TestDatabase.user(),
            "buyerside.database.password=" + TestDatabase.password())
        .applyTo(context);
  }
}
