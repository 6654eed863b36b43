package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.HealthcheckAdvice;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What a compose file needs of a service that runs from an image. */
final class ContainerSections {

    private final Container container;
    private final Technology technology;

    ContainerSections(Container container) {
        this.container = container;
        this.technology = container.technology();
    }

    List<Node> all() {
        List<Node> sections = new ArrayList<>();
        sections.add(new Section(Strings.text("catalog.inStack"), image()));
        technology.healthcheck().ifPresent(check ->
                sections.add(new Section(Strings.text("catalog.healthcheck"), health(check))));
        if (!technology.environment().isEmpty() || technology.connection().isPresent()) {
            sections.add(new Section(Strings.text("catalog.variables"), variables()));
        }
        sections.add(new Section(Strings.text("catalog.sizing"), sizing()));
        return sections;
    }

    private FactGrid image() {
        FactGrid facts = new FactGrid();
        String reference = technology.imageReference();
        Button copy = Icons.button(MaterialDesignC.CONTENT_COPY, Strings.text("catalog.copyImage"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(reference);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox line = new HBox(PageText.code(reference), copy);
        line.getStyleClass().add("field-line");
        facts.add("catalog.image", line);
        if (!container.tags().isEmpty()) {
            facts.add("catalog.tags", PageText.code(String.join(", ", container.tags())));
        }
        String exposure = "catalog.exposure." + container.exposure().name().toLowerCase(Locale.ROOT);
        facts.add("catalog.ports", technology.ports().isEmpty() ? PageText.of(Strings.text(exposure))
                : PageText.of(Strings.text(exposure, String.join(", ", technology.ports()))));
        facts.add("catalog.volume", technology.volumePath().map(PageText::code).orElseGet(() -> PageText.of(
                Strings.text(technology.stateful() ? "catalog.volume.unknown" : "catalog.volume.none"))));
        if (!technology.command().isEmpty()) {
            facts.add("catalog.command", PageText.code(String.join(" ", technology.command())));
        }
        return facts;
    }

    private static FactGrid health(HealthcheckAdvice check) {
        FactGrid facts = new FactGrid();
        facts.add("catalog.health.test", PageText.code(String.join(" ", check.test())));
        String timing = Strings.text("catalog.health.timing", check.interval(), check.timeout(), check.retries());
        facts.add("catalog.health.when", PageText.of(check.startPeriod()
                .map(period -> Strings.text("catalog.health.start", timing, period)).orElse(timing)));
        return facts;
    }

    private FactGrid variables() {
        FactGrid facts = new FactGrid();
        technology.environmentFor(technology.service()).forEach((name, value) -> facts.addNamed(code(name),
                PageText.code(value)));
        technology.connection().ifPresent(connection -> facts.add("catalog.connection", PageText.code(
                connection.name() + "=" + connection.valueFor(technology.service()))));
        return facts;
    }

    private static Label code(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("code");
        return label;
    }

    private FactGrid sizing() {
        FactGrid facts = new FactGrid();
        facts.add("catalog.sizing.cpus", PageText.of(container.sizing().cpus()));
        facts.add("catalog.sizing.memory", PageText.of(container.sizing().memory()));
        container.sizing().disk().ifPresent(disk -> facts.add("catalog.sizing.disk", PageText.of(disk)));
        return facts;
    }
}
