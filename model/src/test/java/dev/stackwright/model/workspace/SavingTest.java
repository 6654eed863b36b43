package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavingTest extends SavingFixture {

    @Test
    void savingWithoutAChangeTouchesNothing() throws IOException {
        Files.writeString(design, DESIGN);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(compose, longAgo);
        Files.setLastModifiedTime(design, longAgo);
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, opened.snapshot());

        assertThat(saved.written()).isEmpty();
        assertThat(Files.getLastModifiedTime(compose)).isEqualTo(longAgo);
        assertThat(Files.readString(design)).isEqualTo(DESIGN);
    }

    @Test
    void onlyTheChangedTextIsWritten() throws IOException {
        Files.writeString(design, DESIGN);
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, changed(opened));

        assertThat(saved.written()).containsExactly(compose);
        assertThat(Files.readString(compose)).isEqualTo(CHANGED);
        assertThat(Files.readString(design)).isEqualTo(DESIGN);
        assertThat(names()).containsExactly("compose.stackwright.json", "compose.yaml");
    }

    @Test
    void theDesignFileComesIntoBeingWhenSomethingNeedsIt() throws IOException {
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, placed(opened.snapshot()));

        assertThat(saved.written()).containsExactly(design);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(Files.readString(design)).contains("\"services/web\": {\"x\": 1, \"y\": 2}");
    }

    @Test
    void anEmptyDesignNeverCreatesAFile() throws IOException {
        Opening.Opened opened = open();
        Snapshot emptied = placed(changed(opened)).apply(Edit.ofDesign("undo", Design.EMPTY));

        save(opened, emptied);

        assertThat(names()).containsExactly("compose.yaml");
    }

    @Test
    void fieldsOfLaterVersionsSurviveASave() throws IOException {
        Files.writeString(design, DESIGN);
        Opening.Opened opened = open();

        save(opened, placed(opened.snapshot()));

        assertThat(Files.readString(design)).contains("\"later\": true", "\"positions\"");
    }

    @Test
    void savingTwiceWorksFromWhatWasSaved() throws IOException {
        Opening.Opened opened = open();
        Snapshot first = placed(changed(opened));
        Saving.Saved saved = (Saving.Saved) save(opened, first);
        Snapshot second = first.apply(Edit.ofText("t", TextPatch.between(CHANGED, TEXT)))
                .apply(Edit.ofDesign("d", first.design().withChoices(Choices.UNDECIDED.withSla(Optional.of("99.9")))));

        Saving again = files.save(saved.file(), second, Conflict.REFUSE);

        assertThat(((Saving.Saved) again).written()).containsExactly(design, compose);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(Files.readString(design)).contains("99.9");
        assertThat(((Opening.Opened) files.open(compose)).snapshot().design()).isEqualTo(second.design());
    }

    @Test
    void savingUnderANewNameTakesTheDesignAlong() throws IOException {
        Opening.Opened opened = open();
        Path copy = folder.resolve("copy.yml");

        Saving.Saved saved = (Saving.Saved) files.save(ProjectFile.newAt(copy), placed(opened.snapshot()),
                Conflict.REFUSE);

        assertThat(saved.file().compose()).isEqualTo(copy);
        assertThat(Files.readString(copy)).isEqualTo(TEXT);
        assertThat(names()).containsExactly("compose.yaml", "copy.stackwright.json", "copy.yml");
    }

    @Test
    void aByteOrderMarkIsWrittenBack() throws IOException {
        Files.writeString(compose, "\uFEFF" + TEXT);
        Opening.Opened opened = open();

        save(opened, changed(opened));

        assertThat(Files.readString(compose)).isEqualTo("\uFEFF" + CHANGED);
    }
}
