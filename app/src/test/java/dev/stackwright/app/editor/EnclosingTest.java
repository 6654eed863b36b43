package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosingTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                ports: ["80:80", 90]
              db:
                image: postgres
            """;

    @Test
    void fromAWordToTheWholeText() {
        assertThat(steps(STACK, STACK.indexOf("ginx"))).containsExactly("nginx", "nginx:1.27", "image: nginx:1.27",
                "image: nginx:1.27\n    ports: [\"80:80\", 90]",
                "web:\n    image: nginx:1.27\n    ports: [\"80:80\", 90]",
                "web:\n    image: nginx:1.27\n    ports: [\"80:80\", 90]\n  db:\n    image: postgres",
                STACK.strip(), STACK);
    }

    @Test
    void firstWhatIsInQuotesAndBracketsThenThoseAsWell() {
        assertThat(steps(STACK, STACK.indexOf("0:80")).subList(0, 5)).containsExactly("80", "80:80", "\"80:80\"",
                "\"80:80\", 90", "[\"80:80\", 90]");
    }

    @Test
    void inATextThatCannotBeReadAtLeastTheLine() {
        String broken = "services:\n  web: [\n  x\n";

        assertThat(steps(broken, broken.indexOf("eb: [")).get(1)).isEqualTo("web: [");
    }

    private static List<String> steps(String text, int caret) {
        Snapshot snapshot = Snapshot.of(text);
        List<String> found = new ArrayList<>();
        Range selected = Range.at(caret);
        for (Range next = Enclosing.of(snapshot.tree(), selected); !next.equals(selected);
                next = Enclosing.of(snapshot.tree(), selected)) {
            found.add(text.substring(next.start(), next.end()));
            selected = next;
        }
        return found;
    }
}
