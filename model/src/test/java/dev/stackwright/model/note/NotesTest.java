package dev.stackwright.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final String STACK = "services:\n  api:\n    image: acme/api:1.0\n  db:\n    image: postgres:16\n";
    private static final ElementId DB = ElementId.service("db");

    private Snapshot snapshot = Snapshot.of(STACK);

    @Test
    void classesStandFromHarmlessToDelicateAndAreTakenBack() {
        perform(new SetDataClasses(Map.of("db", Set.of(DataClass.HEALTH, DataClass.INTERNAL))));
        assertThat(snapshot.design().dataClasses().get(DB)).containsExactly(DataClass.INTERNAL, DataClass.HEALTH);
        assertThat(snapshot.text().text()).isEqualTo(STACK);

        perform(new SetDataClasses(Map.of("db", Set.of())));
        assertThat(snapshot.design()).isEqualTo(Design.EMPTY);
    }

    @Test
    void severalServicesAreClassifiedInOneStep() {
        Outcome.Ready ready = (Outcome.Ready) new SetDataClasses(
                Map.of("db", Set.of(DataClass.CARD), "api", Set.of(DataClass.CARD))).on(snapshot);

        assertThat(ready.edit().title()).isEqualTo("Classify the data of 2 services");
        assertThat(ready.edit().changesText()).isFalse();
        assertThat(snapshot.apply(ready.edit()).design().dataClasses()).hasSize(2);
    }

    @Test
    void theScopeIsSaidAndLeftToTheModelAgain() {
        perform(new SetScope(List.of("db"), Optional.of(ServiceScope.PER_TENANT)));
        assertThat(snapshot.design().notes().scopes()).containsEntry(DB, ServiceScope.PER_TENANT);

        perform(new SetScope(List.of("db"), Optional.empty()));
        assertThat(snapshot.design().notes().scopes()).isEmpty();
    }

    @Test
    void residencyIsSaidAndTakenBack() {
        perform(new SetResidency(List.of("db"), " EU "));
        assertThat(snapshot.design().notes().residency()).containsEntry(DB, "EU");

        perform(new SetResidency(List.of("db"), ""));
        assertThat(snapshot.design().notes().residency()).isEmpty();
    }

    @Test
    void retentionIsSaidInDaysAndTakenBack() {
        perform(new SetRetention(List.of("db"), " 730 "));
        assertThat(snapshot.design().notes().retention()).containsEntry(DB, 730);

        assertThat(new SetRetention(List.of("db"), "two years").on(snapshot)).isInstanceOfSatisfying(
                Outcome.Refusal.class, refusal -> assertThat(refusal.sentence()).contains("whole number"));

        perform(new SetRetention(List.of("db"), ""));
        assertThat(snapshot.design().notes().retention()).isEmpty();
    }

    @Test
    void aFlowThatSaysNothingIsTakenBack() {
        EdgeKey edge = new EdgeKey(ElementId.service("api"), DB);
        perform(new SetFlow(edge, new EdgeMeaning(Optional.of("orders"), Optional.empty(), Optional.of(true),
                Optional.empty(), new TreeSet<>())));
        assertThat(snapshot.design().edges()).containsKey(edge);

        perform(new SetFlow(edge, SetFlow.NOTHING));
        assertThat(snapshot.design().edges()).isEmpty();
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        assertThat(new SetScope(List.of("nobody"), Optional.empty()).on(snapshot)).isInstanceOfSatisfying(
                Outcome.Refusal.class, refusal -> assertThat(refusal.sentence()).contains("'nobody'"));
        assertThat(new SetResidency(List.of("db"), "").on(snapshot)).isInstanceOfSatisfying(
                Outcome.Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-change"));
    }

    private void perform(Recipe recipe) {
        snapshot = snapshot.apply(((Outcome.Ready) recipe.on(snapshot)).edit());
    }
}
