package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indentation alone tells the same place as the tree does, in every file that can be read. */
class CaretPlaceLawTest {

    private static final int MOST_FILES = 250;

    private int places;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void thePlaceOfEveryKeyAndValueIsTheOneTheTreeHas() {
        Corpus corpus = Corpus.orSkip();
        corpus.rows().stream().filter(OracleRow::isValid).limit(MOST_FILES).forEach(row -> {
            YamlTree tree = YamlReader.read(corpus.document(row));
            if (tree.isWhole() && tree.problems().isEmpty() && tree.documents().size() == 1) {
                tree.documents().get(0).root().ifPresent(root -> walk(row.path(), tree.text(), root, List.of()));
            }
        });
        System.out.printf("Places of carets: %,d, told wrong %,d%n", places, wrong.size());

        assertThat(places).isGreaterThan(20_000);
        assertThat(wrong.size()).as(String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))))
                .isLessThanOrEqualTo(places / 10_000);
    }

    private void walk(String file, TextDocument text, YamlNode node, List<String> path) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.key() instanceof YamlScalar key && key.style() == ScalarStyle.PLAIN) {
                    expect(file, text, key.contentStart(), Role.KEY, path);
                    expect(file, text, key.end(), Role.KEY, path);
                    below(file, text, entry.value(), Role.VALUE, with(path, key.value()));
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.values().size(); i++) {
                below(file, text, sequence.values().get(i), Role.ITEM, with(path, String.valueOf(i)));
            }
        }
    }

    private void below(String file, TextDocument text, YamlNode value, Role role, List<String> path) {
        boolean plain = value instanceof YamlScalar scalar && scalar.style() == ScalarStyle.PLAIN
                && !scalar.isAbsent() && value.anchor().isEmpty() && value.tag().isEmpty();
        if (plain && text.lineOf(value.start()) == text.lineOf(value.end())
                && isBehindItsKey(text, value)) {
            expect(file, text, value.start(), role, path);
            expect(file, text, value.end(), role, path);
        } else if (!(value instanceof YamlAlias)) {
            walk(file, text, value, path);
        }
    }

    /** A value on a line of its own below its key is a text that goes on. */
    private static boolean isBehindItsKey(TextDocument text, YamlNode value) {
        return !text.line(text.lineOf(value.start())).substring(0, text.columnOf(value.start())).isBlank();
    }

    private void expect(String file, TextDocument text, int offset, Role role, List<String> path) {
        places++;
        CaretPlace place = CaretPlace.at(text, offset);
        if (place.role() != role || !place.path().equals(path)) {
            wrong.add(file + ":" + text.positionOf(offset) + " expected " + role + " " + path + " but was "
                    + place.role() + " " + place.path() + ": " + text.line(text.lineOf(offset)).strip());
        }
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
