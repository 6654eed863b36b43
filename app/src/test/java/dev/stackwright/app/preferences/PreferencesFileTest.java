package dev.stackwright.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.preferences.DeskShape.Fronts;
import dev.stackwright.app.task.ByHand;
import dev.stackwright.app.task.SameThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        Preferences wanted = Preferences.DEFAULT.withTheme(ThemeChoice.DARK).withZoomPercent(150)
                .withWindow(new WindowPlace(-20, 30, 1200, 800, true))
                .withDesk(new DeskShape(250, 500, 180, new Fronts("choices", "findings", "sla"), 120,
                        Set.of(DeskShape.Part.EDITOR)))
                .withRecent(RecentFiles.NONE.with(folder.resolve("a.yaml")).with(folder.resolve("b.yaml")))
                .withBases(OverlayBases.NONE.with(folder.resolve("prod.yaml"), Optional.of(folder.resolve("a.yaml"))))
                .withHabits(new CanvasHabits(true, List.of("redis", "postgresql")));

        file().change(before -> wanted);

        assertThat(file().get()).isEqualTo(wanted);
    }

    @Test
    void nothingIsWrittenBeforeSomethingIsChanged() {
        file().change(before -> before);

        assertThat(json()).doesNotExist();
    }

    @Test
    void fieldsOfLaterVersionsStay() throws IOException {
        Files.writeString(json(), """
                {
                  "theme" : "light",
                  "pets" : [ "cat" ],
                  "desk" : { "leftPx" : 222, "shelf" : true }
                }
                """);

        file().change(before -> before.withTheme(ThemeChoice.DARK));

        assertThat(Files.readString(json())).contains("\"theme\" : \"dark\"", "\"pets\" : [ \"cat\" ]",
                "\"shelf\" : true", "\"leftPx\" : 222");
    }

    @Test
    void aFieldThatMakesNoSenseCountsAsNeverSet() throws IOException {
        Files.writeString(json(), """
                {"theme": "plaid", "zoomPercent": 1000000, "window": {"x": 1e300, "width": "wide"},
                 "desk": {"leftPx": -5, "editorPx": 333}, "recent": ["relative.yaml", 7, "\\u0000"],
                 "bases": [7, {"overlay": "relative.yaml", "base": "/a.yaml"}, {"overlay": "/b.yaml"}]}
                """);

        assertThat(file().get()).isEqualTo(Preferences.DEFAULT.withDesk(
                new DeskShape(304, 333, 214, new Fronts("blocks", "findings", ""), 100, Set.of())));
    }

    @Test
    void aDamagedFileNeitherStopsTheStartNorGetsLost() throws IOException {
        Files.writeString(json(), "{\"theme\": \"da");
        PreferencesFile file = file();
        assertThat(file.get()).isEqualTo(Preferences.DEFAULT);

        file.change(before -> before.withZoomPercent(125));

        assertThat(file().get()).isEqualTo(Preferences.DEFAULT.withZoomPercent(125));
        assertThat(folder.resolve("preferences.unreadable.json")).content().isEqualTo("{\"theme\": \"da");
    }

    @Test
    void aFolderInItsPlaceDoesNotStopTheStart() throws IOException {
        Files.createDirectory(json());
        PreferencesFile file = file();

        file.change(before -> before.withZoomPercent(125));

        assertThat(file.get().zoomPercent()).isEqualTo(125);
        assertThat(json()).isDirectory();
    }

    @Test
    void twoStudiosDoNotUndoEachOthersChanges() {
        PreferencesFile one = file();
        PreferencesFile other = file();

        one.change(before -> before.withRecent(before.recent().with(folder.resolve("one.yaml"))));
        other.change(before -> before.withRecent(before.recent().with(folder.resolve("other.yaml"))));

        assertThat(file().get().recent().paths())
                .containsExactly(folder.resolve("other.yaml"), folder.resolve("one.yaml"));
    }

    @Test
    void whatIsStillToBeWrittenCanBeWrittenAtOnce() {
        PreferencesFile file = new PreferencesFile(folder, new ByHand());
        file.change(before -> before.withZoomPercent(125));
        assertThat(json()).doesNotExist();

        file.write();

        assertThat(file().get().zoomPercent()).isEqualTo(125);
    }

    @Test
    void tenFilesAreRemembered() {
        RecentFiles files = RecentFiles.NONE;
        for (int i = 1; i <= 12; i++) {
            files = files.with(folder.resolve(i + ".yaml"));
        }
        files = files.with(folder.resolve("5.yaml"));

        assertThat(files.paths().stream().map(Path::getFileName).map(Path::toString)).containsExactly("5.yaml",
                "12.yaml", "11.yaml", "10.yaml", "9.yaml", "8.yaml", "7.yaml", "6.yaml", "4.yaml", "3.yaml");
    }

    @Test
    void aWindowThatWasNeverPlacedHasNoPlace() throws IOException {
        Files.writeString(json(), "{}");

        assertThat(file().get().window()).isEqualTo(Optional.empty());
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder, new SameThread());
    }

    private Path json() {
        return folder.resolve("preferences.json");
    }
}
