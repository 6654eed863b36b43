package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.editor.SearchQuery.Result;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void textIsFoundAsItIsWritten() {
        assertThat(new SearchQuery("a.b", false, false, false).in("a.b axb A.B").matches())
                .containsExactly(new Range(0, 3), new Range(8, 11));
        assertThat(new SearchQuery("a.b", false, true, false).in("a.b axb A.B").matches())
                .containsExactly(new Range(0, 3));
    }

    @Test
    void anExpressionIsFoundLineByLine() {
        assertThat(new SearchQuery("^ +image: .*$", true, true, false).in("web:\n  image: x\n  image: y\n").matches())
                .containsExactly(new Range(5, 15), new Range(16, 26));
    }

    @Test
    void anExpressionThatFindsNothingButPlacesFindsNothing() {
        assertThat(new SearchQuery("x*", true, false, false).in("abc").matches()).isEmpty();
    }

    @Test
    void aWrongExpressionIsExplained() {
        assertThat(new SearchQuery("(a", true, false, false).in("a").error()).isPresent();
    }

    @Test
    void anExpressionThatWouldNeverEndIsEnded() {
        Result result = new SearchQuery("(a+)+b", true, false, false).in("a".repeat(5_000));

        assertThat(result.more()).isTrue();
        assertThat(result.matches()).isEmpty();
    }

    @Test
    void replacingPutsGroupsIn() {
        String text = "image: a:1\nimage: b:2\n";
        SearchQuery query = new SearchQuery("image: (\\w+):(\\d)", true, true, false);

        TextPatch patch = new TextPatch(query.replacements(text, query.in(text).matches(), "image: $1@$2")
                .orElseThrow());

        assertThat(patch.apply(text)).isEqualTo("image: a@1\nimage: b@2\n");
    }

    @Test
    void onlyTheChosenMatchIsReplaced() {
        String text = "a a a";
        SearchQuery query = new SearchQuery("a", false, true, false);

        TextPatch patch = new TextPatch(query.replacements(text, List.of(new Range(2, 3)), "$1\\").orElseThrow());

        assertThat(patch.apply(text)).isEqualTo("a $1\\ a");
    }

    @Test
    void aReplacementThatNamesAMissingGroupIsRefused() {
        assertThat(new SearchQuery("a", true, true, false).replacements("a", List.of(new Range(0, 1)), "$1")).isEmpty();
    }

    @Test
    void nextAndPreviousGoRound() {
        Result result = new SearchQuery("a", false, true, false).in("a..a..a");

        assertThat(result.indexFrom(1)).isEqualTo(1);
        assertThat(result.indexFrom(7)).isZero();
        assertThat(result.indexBefore(3)).isZero();
        assertThat(result.indexBefore(0)).isEqualTo(2);
        assertThat(result.indexBefore(9)).isEqualTo(2);
    }
}
