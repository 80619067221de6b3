package buyerside.text.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "曾国强, 曾, Zeng Guoqiang",
    "单丽华, 单, Shan Lihua",
    "解晓东, 解, Xie Xiaodong",
    "仇英, 仇, Qiu Ying",
    "欧阳娜, 欧阳, Ouyang Na",
    "尉迟敬德, 尉迟, Yuchi Jingde",
    "區國輝, 区, Ou Guohui"
  })
  void a_family_name_has_its_own_reading(String name, String family, String pinyin) {
    var read = PersonName.of(name);

    assertThat(read.family()).isEqualTo(family);
    assertThat(read.pinyin()).isEqualTo(pinyin);
  }

  @Test
  void a_name_sounds_the_same_in_characters_in_pinyin_and_turned_around() {
    var sound = PersonName.of("王伟").sound();

    assertThat(PersonName.of("Wang Wei").sound()).isEqualTo(sound);
    assertThat(PersonName.of("Wei WANG").sound()).isEqualTo(sound);
  }

  @Test
  void a_western_name_stays_as_it_is() {
    assertThat(PersonName.of(" Anna Schmidt ").pinyin()).isEqualTo("Anna Schmidt");
    assertThat(PersonName.of("Anna Schmidt").spellings()).isEmpty();
  }

  @Test
  void it_is_found_by_pinyin_and_initials_of_the_right_reading() {
    assertThat(PersonName.of("单丽华").spellings()).containsExactly("shanlihua", "slh");
  }
}
