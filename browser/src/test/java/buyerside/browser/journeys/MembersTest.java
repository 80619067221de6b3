package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.Door;
import buyerside.browser.screens.Settings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(9)
class MembersTest extends Journey {

  private static final String EMAIL = "han@example.com";

  @Test
  void somebody_is_invited_joins_gets_another_role_and_signs_out_and_in() {
    var administrator = house().administrator();
    var link = Settings.open(administrator).invite(EMAIL, "REP");

    try (var visitor = house().stranger()) {
      var door = new Door(visitor.open(link));
      door.isHeaded("invitation.title");
      door.join("韩梅梅", House.PASSWORD);
      assertThat(at(visitor, "/board")).isTrue();
      Settings.open(visitor).mayNotInvite();

      Settings.open(administrator).giveRole(EMAIL, "MANAGER").hasRole(EMAIL, "MANAGER");

      door.signOut();
      assertThat(at(visitor, "/sign-in")).isTrue();
      visitor.open("/truth");
      assertThat(at(visitor, "/sign-in")).as("nothing is shown to strangers").isTrue();
      door.signIn(EMAIL, "not the password");
      door.says("reason.sign-in.wrong");
      door.signIn(EMAIL, House.PASSWORD);
      door.isHeaded("truth.title");

      visitor.open(link);
      door.isHeaded("shell.missing.title");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void language_and_time_zone_change_at_any_time() {
    var visitor = house().administrator();
    var settings = Settings.open(visitor);
    var zone = settings.zone();

    settings.language("zh-Hant").isHeaded("navigation.settings");
    settings.zone("Pacific/Auckland");
    assertThat(Settings.open(visitor).zone()).isEqualTo("Pacific/Auckland");

    settings.zone(zone).language(tongue.tag()).isHeaded("navigation.settings");
  }
}
