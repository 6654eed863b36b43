package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataEntryTest {

    @Test
    void scalarsStayText() {
        DataEntry entry = DataEntry.allOf("f.yaml", """
                - id: x
                  tag: 8.0
                  on: no
                """).get(0);

        assertThat(entry.text("tag")).isEqualTo("8.0");
        assertThat(entry.text("on")).isEqualTo("no");
    }

    @Test
    void aMissingFieldIsNamedWithFileAndEntry() {
        DataEntry entry = DataEntry.allOf("f.yaml", "- id: x").get(0);

        assertThatThrownBy(() -> entry.text("name")).isInstanceOf(DataEntry.BadData.class)
                .hasMessage("f.yaml, x: name is missing");
    }

    @Test
    void aMisspeltFieldIsRefused() {
        DataEntry entry = DataEntry.allOf("f.yaml", "- {id: x, sumary: y}").get(0);

        assertThatThrownBy(() -> entry.allowing("id", "summary"))
                .hasMessage("f.yaml, x: sumary is not a field of such an entry");
    }

    @Test
    void aFieldOfTheWrongShapeIsRefused() {
        DataEntry entry = DataEntry.allOf("f.yaml", "- {id: x, ports: 80, stateful: maybe}").get(0);

        assertThatThrownBy(() -> entry.texts("ports")).hasMessage("f.yaml, x: ports is no list of texts");
        assertThatThrownBy(() -> entry.flag("stateful")).hasMessage("f.yaml, x: stateful is neither true nor false");
    }

    @Test
    void textThatIsNoYamlIsRefusedWithItsFile() {
        assertThatThrownBy(() -> DataEntry.allOf("f.yaml", "- [")).isInstanceOf(DataEntry.BadData.class)
                .hasMessageStartingWith("f.yaml: ");
        assertThatThrownBy(() -> DataEntry.allOf("f.yaml", "a: b")).hasMessage("f.yaml is no list of entries");
    }
}
