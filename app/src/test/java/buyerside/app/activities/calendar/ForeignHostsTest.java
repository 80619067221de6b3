package buyerside.app.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignHostsTest {

  private static final ForeignHosts CLOSED = new ForeignHosts(Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::1",
        "2001:db8::1"
      })
  void what_is_inside_is_not_read(String address) throws Exception {
    assertThat(mayRead(CLOSED, "https://calendar.example/a.ics", address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:4860:4860::8888"})
  void what_is_on_the_open_internet_is_read(String address) throws Exception {
    assertThat(mayRead(CLOSED, "https://calendar.example/a.ics", address)).isTrue();
  }

  @Test
  void one_inner_place_among_several_shuts_a_host() throws Exception {
    var places = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));

    assertThat(CLOSED.mayRead(URI.create("https://calendar.example/a"), places)).isFalse();
    assertThat(CLOSED.mayRead(URI.create("https://calendar.example/a"), List.of())).isFalse();
  }

  @Test
  void other_ports_than_the_webs_are_not_asked() throws Exception {
    assertThat(mayRead(CLOSED, "http://calendar.example:6379/", "8.8.8.8")).isFalse();
  }

  @Test
  void a_host_inside_is_read_only_where_the_installation_names_it() throws Exception {
    var open = new ForeignHosts(Set.of("localhost:8123", "intranet"));

    assertThat(mayRead(open, "http://localhost:8123/a.ics", "127.0.0.1")).isTrue();
    assertThat(mayRead(open, "http://LOCALHOST:8123/a.ics", "127.0.0.1")).isTrue();
    assertThat(mayRead(open, "http://localhost:8124/a.ics", "127.0.0.1")).isFalse();
    assertThat(mayRead(open, "http://intranet/a.ics", "10.0.0.1")).isTrue();
    assertThat(mayRead(open, "http://intranet.evil/a.ics", "10.0.0.1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "file:///etc/passwd",
        "ftp://a.example/b",
        "https://",
        "https://user:pw@a.example/",
        "jar:https://a!/b",
        "https://a b/",
        "javascript:alert(1)",
        "https:///nohost"
      })
  void what_is_no_address_of_a_calendar_is_none(String typed) {
    assertThat(ForeignHosts.read(typed)).isEmpty();
  }

  @Test
  void what_calendar_programs_write_is_meant_as_https() {
    assertThat(ForeignHosts.read(" webcal://a.example/b.ics "))
        .contains(URI.create("https://a.example/b.ics"));
  }

  private static boolean mayRead(ForeignHosts hosts, String uri, String address) throws Exception {
    return hosts.mayRead(URI.create(uri), List.of(InetAddress.getByName(address)));
  }
}
