package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.app.controls.ShownPlace;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.PutRow;
import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.rendering.handoff.AnswerPlace.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ReviewJourneyTest extends WindowJourney {

    @Test
    void aPointIsConfirmedGoesStaleAndIsWithdrawn() throws IOException {
        command("checklist");
        assertThat(find(robot, "#review-sum", Label.class).getText()).startsWith("Of 16 points the studio has");
        assertThat(listed().get(0)).matches("Handoff checklist, \\d+/16");
        assertThat(find(robot, "#confirm-handoff-images-only", Button.class).isVisible()).isFalse();

        prompts().willConfirmAs("Ada");
        press("#confirm-handoff-stack-starts");
        assertThat(evidence()).endsWith("Confirmed by Ada on " + LocalDate.now() + ".");
        command("save");
        assertThat(Files.readString(DesignStore.fileBeside(file()))).contains("handoff.stack-starts");

        onFxThread(() -> project().perform(new RenameService("api", "orders")));
        assertThat(evidence()).contains("The file has changed since it was confirmed by Ada");
        command("undo");
        press("#withdraw-handoff-stack-starts");
        assertThat(evidence()).doesNotContain("Ada");
        command("undo");
        assertThat(evidence()).contains("Confirmed by Ada");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void whatIsOpenLeadsToWhereItIsSettled() {
        command("checklist");
        press("#review-go-handoff-sla");
        assertThat(view().shape().fronts().choice()).isEqualTo("sla");

        command("review");
        turnTo("Validation checklist");
        assertThat(find(robot, "#review-lacks-contracts", Label.class).getText()).startsWith("Open: ");
        press("#review-go-contracts");
        assertThat(robot.lookup("#brief-api-contracts").tryQuery()).isPresent();
        assertThat(commandIds()).containsAll(Stream.of(Room.values()).filter(room -> !Set.of(Room.CANVAS, Room.BRIEF,
                Room.DECISIONS, Room.RISKS, Room.CHECKLIST).contains(room))
                .map(room -> "show-" + room.name().toLowerCase(Locale.ROOT)).toList());
    }

    @Test
    void aDocumentFollowsTheDesignAndItsQuestionsLeadToTheirFields() {
        command("review");
        turnTo("System design");
        assertThat(words()).contains("system design", "postgres");
        ScrollPane scroll = find(robot, "#paper-scroll", ScrollPane.class);
        onFxThread(() -> scroll.setVvalue(0.4));
        double before = offset(scroll);

        onFxThread(() -> project().perform(new RenameService("database", "ledger")));
        assertThat(words()).contains("ledger").doesNotContain("database (PostgreSQL)");
        assertThat(offset(scroll)).isCloseTo(before, within(2.0));

        onFxThread(question("Which problem")::fire);
        assertThat(robot.lookup("#brief-business-problem").tryQuery()).isPresent();
    }

    @Test
    void aLinkGoesOnToTheDocumentItNames() {
        command("review");
        turnTo("High-level architecture");
        onFxThread(link("api")::fire);
        assertThat(find(robot, ".paper-title", Label.class).getText()).isEqualTo("api: component design");
        assertThat(find(robot, ".paper-file", Label.class).getText()).isEqualTo("architecture/components/api.md");
    }

    @Test
    void noSecretIsShownInADocument() {
        command("review");
        turnTo("Handoff");
        assertThat(words()).contains("POSTGRES_PASSWORD").doesNotContain("hunter2");
    }

    @Test
    void risksStandInTheMatrixAndAreTakenFromFindings() {
        put(RiskRegister.RISKS, Map.of("risk", "The vendor goes", "likelihood", "low", "impact", "critical"));
        put(RiskRegister.RISKS, Map.of("risk", "Nobody knows"));
        command("risks");
        assertThat(chips("#risks-low-critical")).containsExactly("RISK-1");
        assertThat(chips("#risks-unrated")).containsExactly("RISK-2");

        press("#take-up-secret-in-clear");
        assertThat(brief().rows(RiskRegister.RISKS).get("RISK-3")).containsEntry("from", "secret-in-clear")
                .containsEntry("services", "database");
        assertThat(robot.lookup("#take-up-secret-in-clear").tryQuery()).isEmpty();

        press("#risk-RISK-3");
        assertThat(find(robot, "#brief-cell-RISK-3-risk", Node.class).isFocused()).isTrue();
        press("#brief-remove-RISK-3");
        assertThat(robot.lookup("#take-up-secret-in-clear").tryQuery()).isPresent();
        command("undo");
        assertThat(chips("#risks-unrated")).containsExactly("RISK-2", "RISK-3");
    }

    private void turnTo(String title) {
        onFxThread(() -> find(robot, "#review-list", ListView.class).getSelectionModel().select(listed().stream()
                .map(row -> row.replaceFirst(", [^,]*$", "")).toList().indexOf(title)));
    }

    /** The pages as they are spoken. */
    private List<String> listed() {
        ObservableList<?> items = find(robot, "#review-list", ListView.class).getItems();
        return items.stream().map(Object::toString)
                .map(row -> row.replaceFirst(".*, title=(.*), count=(.*), isDone.*", "$1, $2")).toList();
    }

    private void press(String query) {
        Node node = find(robot, query, Node.class);
        onFxThread(node instanceof ButtonBase button ? button::fire : node::requestFocus);
    }

    private String evidence() {
        return find(robot, "#review-evidence-handoff-stack-starts", Label.class).getText();
    }

    private String words() {
        return robot.lookup("#paper .markdown-text").queryAllAs(Text.class).stream().map(Text::getText)
                .collect(Collectors.joining("|"));
    }

    private Hyperlink question(String begin) {
        return robot.lookup(".paper-question").queryAllAs(Labeled.class).stream()
                .filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
                .filter(link -> link.getText().startsWith(begin)).findFirst().orElseThrow();
    }

    private Hyperlink link(String words) {
        return robot.lookup("#paper .markdown-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(words)).findFirst().orElseThrow();
    }

    private List<String> chips(String cell) {
        return find(robot, cell, FlowPane.class).getChildren().stream().filter(Button.class::isInstance)
                .map(chip -> ((Button) chip).getText()).toList();
    }

    private static double offset(ScrollPane scroll) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> ShownPlace.offset(scroll));
    }

    private void put(String table, Map<String, String> cells) {
        onFxThread(() -> project().perform(new PutRow(BriefCatalog.read().table(table).orElseThrow(),
                Optional.empty(), cells)));
    }

    private Brief brief() {
        return project().snapshot().design().brief();
    }
}
