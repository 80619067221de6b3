package buyerside.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The house's walls: who may know whom.
class WallsTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Buyerside.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("buyerside.app", "buyerside.database", "gg.jte.generated.precompiled");

  @Test
  void modules_use_only_what_they_name() {
    MODULES.verify();
  }

  @Test
  void only_stores_and_access_sql_know_the_database() {
    noClasses()
        .that()
        .resideInAPackage("buyerside.app..")
        .and()
        .resideOutsideOfPackage("buyerside.app.access.sql..")
        .and(notAStore())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "buyerside.database..")
        .because("SQL is written in stores; a service asks its store")
        .check(CLASSES);
  }

  @Test
  void templates_know_their_own_module_and_the_shell() {
    var modules = moduleNames();
    assertThat(modules).isNotEmpty();
    for (var module : modules) {
      classes()
          .that()
          .resideInAPackage("gg.jte.generated.precompiled." + module + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "buyerside.app." + module + "..", "buyerside.app.shell..", "gg.jte..", "java..")
          .because("a page of one module does not reach into another")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void a_module_reads_tables_of_modules_it_may_use_only() {
    for (var module : MODULES) {
      var own = module.getIdentifier().toString();
      var readable =
          Stream.concat(Stream.of(own), allowed(module).stream()).collect(Collectors.toSet());
      var foreign = new ArrayList<>(moduleNames());
      foreign.removeAll(readable);
      if (!foreign.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("buyerside.app." + own + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                foreign.stream()
                    .map(it -> "buyerside.database." + it + "..")
                    .toArray(String[]::new))
            .because("tables are read along the modules' own arrows")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void time_and_chance_come_from_outside() {
    noClasses()
        .that()
        .resideInAPackage("buyerside.app..")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(
                DescribedPredicate.describe(
                    "asks the machine for the time",
                    call ->
                        call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(it -> it.isEquivalentTo(Clock.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("a Clock is handed in, so that tests and as-of questions can choose the time")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> notAStore() {
    return DescribedPredicate.describe(
        "are no stores", type -> !outermost(type).getSimpleName().endsWith("Store"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(WallsTest::outermost).orElse(type);
  }

  private static List<String> moduleNames() {
    return MODULES.stream().map(it -> it.getIdentifier().toString()).toList();
  }

  private static Set<String> allowed(ApplicationModule module) {
    return module.getDirectDependencies(MODULES).stream()
        .map(it -> it.getTargetModule().getIdentifier().toString())
        .collect(Collectors.toSet());
  }
}
