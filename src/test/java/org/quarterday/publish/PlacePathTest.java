package org.quarterday.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacePathTest {

  @Test
  void aReceiptLiesAtItsReturnsPlace() {
    PlacePath path = path("housing/q2.xlsx");
    assertThat(path.json()).isEqualTo("housing/q2.xlsx.json");
    assertThat(path.html()).isEqualTo("housing/q2.xlsx.html");
    assertThat(path.annotated()).isEqualTo("housing/q2.xlsx.annotated.xlsx");
    assertThat(path.replacedJson("0a1b2c3d4e5f")).isEqualTo("housing/q2.xlsx.0a1b2c3d.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Año ‑ 第二.csv", "a b & c's.xlsx", "..hidden", "a\\b", "q2", "x.json"})
  void aNameInAnyScriptIsKept(String name) {
    assertThat(path(name).json()).isEqualTo(name + ".json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/etc/passwd", "../x", "a/../b", "a/..", "..", ".", "a//b", "a/", "a\0b"})
  void whatIsNoPlaceBelowTheFolderIsRefused(String place) {
    assertThatThrownBy(() -> path(place)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNameOf250BytesIsKeptAndOneOf251IsNot() {
    String longest = "é".repeat(125);
    assertThat(path("a/" + longest).json()).isEqualTo("a/" + longest + ".json");
    assertThat(path("a/" + longest + "x").json()).matches("a/[0-9a-f]{16}\\.json");
  }

  @Test
  void noFileNameIsLongerThanFileSystemsAllow() {
    String longest = "x".repeat(250);
    assertThat(path(longest).replacedJson("0a1b2c3d4e5f"))
        .matches("[0-9a-f]{16}\\.0a1b2c3d\\.json");
    String shorter = "x".repeat(241);
    assertThat(path(shorter).replacedJson("0a1b2c3d4e5f").getBytes(StandardCharsets.UTF_8))
        .hasSize(255);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb.csv", "a\u001b[2Jb.csv", "a\ufffdb.csv", "a\ud83d.csv"})
  void aNameThatIsNotPlainTextIsReplacedByItsHash(String name) {
    assertThat(path("q2/" + name).json()).matches("q2/[0-9a-f]{16}\\.json");
    assertThat(path(name + "/q2.csv").json()).matches("[0-9a-f]{16}/q2\\.csv\\.json");
  }

  @Test
  void theHashIsTheFirst16OfTheNamesSha256() {
    // printf 'a\nb' | sha256sum
    assertThat(path("a\nb").json()).isEqualTo("7e18f737311b2dc3.json");
  }

  @Test
  void aFolderCalledLikeAReceiptGivesWayToIt() {
    Set<String> places = Set.of("q2.csv", "q2.csv.json/x.csv", "q2.csv.0a1b2c3d.json/x.csv");
    assertThat(PlacePath.of("q2.csv", places::contains).json()).isEqualTo("q2.csv.json");
    assertThat(PlacePath.of("q2.csv.json/x.csv", places::contains).json())
        .matches("[0-9a-f]{16}/x\\.csv\\.json");
    assertThat(PlacePath.of("q2.csv.0a1b2c3d.json/x.csv", places::contains).json())
        .matches("[0-9a-f]{16}/x\\.csv\\.json");
    assertThat(path("other.json/x.csv").json()).isEqualTo("other.json/x.csv.json");
  }

  @Test
  void aFolderCalledLikeAnAnnotatedCopyGivesWayToIt() {
    PlacePath below =
        PlacePath.of(
            "q2.xlsx.annotated.xlsx/x.csv",
            Set.of("q2.xlsx", "q2.xlsx.annotated.xlsx/x.csv")::contains);
    assertThat(below.json()).matches("[0-9a-f]{16}/x\\.csv\\.json");
  }

  private static PlacePath path(String place) {
    return PlacePath.of(place, other -> false);
  }
}
