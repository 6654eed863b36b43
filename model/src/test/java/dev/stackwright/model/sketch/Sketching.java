package dev.stackwright.model.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import java.util.Set;

/** A stack of three services, and what verbs make of its design. */
final class Sketching {

    static final String STACK = """
            services:
              web:
                image: nginx:1.27
              api:
                image: acme/api:1.0
              db:
                image: postgres:16
            """;
    static final ElementId WEB = ElementId.service("web");
    static final ElementId API = ElementId.service("api");
    static final ElementId DB = ElementId.service("db");

    private Snapshot snapshot = Snapshot.of(STACK);

    /** Every step leaves the compose text alone, can be taken back, and stands in the file afterwards. */
    Sketching perform(Recipe recipe) {
        Outcome outcome = recipe.on(snapshot);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Ready.class);
        Outcome.Ready ready = (Outcome.Ready) outcome;
        Snapshot after = snapshot.apply(ready.edit());
        assertThat(after.text().text()).isEqualTo(snapshot.text().text());
        assertThat(after.apply(snapshot.inverseOf(ready.edit())).design()).isEqualTo(snapshot.design());
        assertThat(DesignStore.read(DesignStore.write(after.design())).design()).isEqualTo(after.design());
        snapshot = after;
        return this;
    }

    /** Also of what changes the compose text. */
    Sketching performAny(Recipe recipe) {
        snapshot = snapshot.apply(((Outcome.Ready) recipe.on(snapshot)).edit());
        return this;
    }

    String title(Recipe recipe) {
        return ((Outcome.Ready) recipe.on(snapshot)).edit().title();
    }

    void refuses(Recipe recipe, String code) {
        assertThat(recipe.on(snapshot)).isInstanceOfSatisfying(Outcome.Refusal.class, refusal -> {
            assertThat(refusal.code()).as(refusal.sentence()).isEqualTo(code);
            assertThat(refusal.reason()).endsWith(".");
        });
    }

    Design design() {
        return snapshot.design();
    }

    Set<ElementId> members(String group) {
        return design().sheet().groups().get(group).members();
    }
}
