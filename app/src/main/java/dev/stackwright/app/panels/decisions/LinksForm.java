package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What a decision is linked to, kind by kind, with a menu of what it could be linked to as well. */
final class LinksForm extends VBox {

    private static final int MOST_LETTERS = 60;

    private final DecisionsModel model;
    private final List<LinkPane> panes = new ArrayList<>();

    LinksForm(DecisionsModel model) {
        this.model = model;
        Section section = new Section(Strings.text("decisions.links"));
        for (Link link : Link.values()) {
            panes.add(new LinkPane(link));
        }
        section.getChildren().addAll(panes);
        getChildren().add(section);
    }

    void show(String id, Decision decision) {
        panes.forEach(pane -> pane.show(id, decision));
    }

    private static String words(LinkTarget target, Link link) {
        boolean isDecision = link == Link.DECISIONS || link == Link.SUPERSEDES;
        String words = isDecision || target.says().isEmpty() ? isDecision ? target.says() : target.id()
                : target.id() + " " + target.says();
        return words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS - 1).strip() + "\u2026";
    }

    /** The links of one kind. */
    private final class LinkPane extends HBox {

        private final Link link;
        private final FlowPane chips = new FlowPane();
        private final MenuButton add;
        private List<Object> shown = List.of();

        LinkPane(Link link) {
            this.link = link;
            getStyleClass().add("decision-links");
            Label title = new Label(Strings.text("decisions.links." + link.id()));
            title.getStyleClass().addAll("field-label", "link-kind");
            add = new MenuButton(Strings.text("decisions.links.add"), new FontIcon(MaterialDesignP.PLUS));
            add.setId("link-" + link.id());
            add.setAccessibleText(Strings.text("decisions.links.add.spoken",
                    Strings.text("decisions.links." + link.id())));
            add.getStyleClass().addAll("flat", "small");
            Hindrance.explain(add, Strings.text("decisions.links.none." + link.id()));
            chips.getStyleClass().add("link-chips");
            HBox.setHgrow(chips, Priority.ALWAYS);
            getChildren().addAll(title, chips);
        }

        void show(String id, Decision decision) {
            List<LinkTarget> all = model.targets(link, id);
            List<String> linked = List.copyOf(decision.trail().linked(link));
            List<Object> now = List.of(id, all, linked);
            if (now.equals(shown)) {
                return;
            }
            shown = now;
            List<Node> nodes = new ArrayList<>();
            linked.forEach(target -> nodes.add(chip(target,
                    all.stream().filter(known -> known.id().equals(target)).findFirst())));
            List<MenuItem> items = all.stream().filter(target -> !linked.contains(target.id())).map(this::item)
                    .toList();
            add.getItems().setAll(items);
            add.setDisable(items.isEmpty());
            nodes.add(add);
            chips.getChildren().setAll(nodes);
        }

        private MenuItem item(LinkTarget target) {
            MenuItem item = new MenuItem(words(target, link));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.edit(decision ->
                    decision.withTrail(decision.trail().with(link, target.id()))));
            return item;
        }

        private HBox chip(String id, Optional<LinkTarget> target) {
            HBox chip = new HBox(target.map(this::name).orElseGet(() -> gone(id)),
                    MatrixGrid.removing(Strings.text("decisions.links.remove", id), () -> model.edit(decision ->
                            decision.withTrail(decision.trail().without(link, id)))));
            chip.getStyleClass().add("link-chip");
            return chip;
        }

        private Node name(LinkTarget target) {
            if (link == Link.DECISIONS || link == Link.SUPERSEDES) {
                Hyperlink name = new Hyperlink(words(target, link));
                name.setOnAction(event -> model.show(target.id()));
                return name;
            }
            return new Label(words(target, link));
        }

        private Node gone(String id) {
            Label name = new Label(Strings.text("decisions.links.gone", id));
            name.getStyleClass().add("link-gone");
            return name;
        }
    }
}
