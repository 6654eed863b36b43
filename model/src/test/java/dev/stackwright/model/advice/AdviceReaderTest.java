package dev.stackwright.model.advice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.resources.Resources;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceReaderTest {

    private static final Catalog CATALOG = Catalog.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        answers.yaml | "team:javascript" | "team" | team: id is no topic and value
        answers.yaml | "team:python" | "team:javascript" | team:javascript: id is taken twice
        answers.yaml | "team:go" | "crew:go" | crew:go: id names the topic crew, which does not exist
        selections.yaml | [express | [expres | framework: candidates names expres, which does not exist
        grounds-others.yaml | : time-series | : times | entry 1: selection names times, which does not exist
        grounds-others.yaml | "data:time-series" | "data:time" | entry 1: given names data:time, which does not exist
        grounds-others.yaml | [timescaledb | [mysql | entry 1: candidates names mysql, which does not exist
        grounds-others.yaml | points: "2" | points: "6" | entry 1: points are not from 1 to 5
        grounds-others.yaml | speaks: for | speaks: pro | entry 1: speaks is neither for nor against
        grounds-others.yaml | data-model-fit | fit | entry 1: criterion names fit, which does not exist
        """)
    void aMistakeIsToldWithFileEntryAndField(String file, String right, String wrong, String told) {
        AdviceReader reader = new AdviceReader(CATALOG, path -> path.equals("catalog/advice/" + file)
                ? Resources.text(path).replaceFirst(Pattern.quote(right), wrong) : Resources.text(path));

        assertThatThrownBy(reader::read).isInstanceOf(DataEntry.BadData.class)
                .hasMessage("catalog/advice/" + file + ", " + told);
    }
}
