package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.look.Theme;
import dev.stackwright.app.starters.StarterPictures;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.ByHand;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.StarterPlan.Kind;
import dev.stackwright.model.starter.StarterWish;
import dev.stackwright.model.starter.Starters;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.text.TextMeasurer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterFormTest {

    private final List<Starter> starters = Starters.read().all();

    @TempDir
    private Path parent;

    @Test
    void aFolderOfTheStartersNameIsSuggestedUntilTheUserNamesOne() {
        StarterForm form = form(new SameThread());
        assertThat(form.folderProperty().get()).isEqualTo(parent.resolve("simple-api").toString());

        form.starterProperty().set(starters.get(1));
        assertThat(form.folderProperty().get()).isEqualTo(parent.resolve("three-tier").toString());

        form.folderProperty().set("shop");
        form.starterProperty().set(starters.get(2));
        assertThat(form.folderProperty().get()).isEqualTo("shop");
        assertThat(form.order()).hasValue(new StarterOrder(starters.get(2), parent.resolve("shop"),
                new StarterWish(true, StarterWish.Ignoring.ALSO_ADD_LINE)));
    }

    @Test
    void nothingIsOrderedWhileTheFolderIsLookedAt() {
        ByHand background = new ByHand();
        StarterForm form = form(background);

        assertThat(form.order()).isEmpty();
        assertThat(form.hindranceProperty().get()).isEqualTo("The folder is being looked at.");
        background.doAll();

        assertThat(form.hindranceProperty().get()).isEmpty();
        assertThat(form.order()).isPresent();
        form.folderProperty().set("  ");
        assertThat(form.order()).isEmpty();
        assertThat(form.hindranceProperty().get()).isEqualTo("Name a folder first.");
    }

    @Test
    void filesInTheWayAreNamedAndKeepTheStackFromBeingOrdered() throws IOException {
        Files.createDirectory(parent.resolve("simple-api"));
        Files.writeString(parent.resolve("simple-api").resolve(".env"), "MINE=1");

        StarterForm form = form(new SameThread());
        assertThat(form.hindranceProperty().get()).startsWith(".env is there already");
        assertThat(form.order()).isEmpty();

        form.environmentProperty().set(false);
        assertThat(form.order()).isPresent();
    }

    @Test
    void whetherAGitignoreGetsItsLineIsUpToTheUser() throws IOException {
        Files.createDirectory(parent.resolve("simple-api"));
        Files.writeString(parent.resolve("simple-api").resolve(".gitignore"), "target/\n");
        StarterForm form = form(new SameThread());

        assertThat(form.planProperty().get().orElseThrow().steps()).extracting(step -> step.kind())
                .containsExactly(Kind.CREATE, Kind.CREATE, Kind.CREATE, Kind.ADD_LINE);
        form.addLineProperty().set(false);
        assertThat(form.planProperty().get().orElseThrow().leavesSecretsToGit()).isTrue();
    }

    @Test
    void theHomeFolderMayBeWrittenAsPeopleWriteIt() {
        StarterForm form = form(new SameThread());

        form.folderProperty().set("~/stacks/shop");

        assertThat(form.path()).hasValue(Path.of(System.getProperty("user.home"), "stacks", "shop"));
    }

    private StarterForm form(Background background) {
        StarterPictures pictures = new StarterPictures(new ByHand(), null, new PictureExport(new TextMeasurer()));
        return new StarterForm(new StarterOffer(starters, starters.get(0), parent, pictures, Theme.NORMAL), background);
    }
}
