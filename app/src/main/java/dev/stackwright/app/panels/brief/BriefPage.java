package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.TableField;
import dev.stackwright.model.brief.TextField;
import dev.stackwright.model.brief.Topic;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A page of the brief with everything that is asked there. */
final class BriefPage extends VBox {

    private final BriefPlace place;
    private final List<BriefPane> panes;

    private BriefPage(BriefPlace place, String title, String intro, List<BriefPane> panes) {
        this.place = place;
        this.panes = panes;
        getStyleClass().add("brief-page");
        setMinWidth(0);
        getChildren().add(new VBox(new WrappedText(title, "brief-title"), new WrappedText(intro, "brief-intro")));
        panes.forEach(pane -> getChildren().add(pane.node()));
    }

    static BriefPage of(BriefPlace place, BriefModel model) {
        if (place instanceof BriefPlace.OfTopic topic) {
            return model.topic(topic.topic()).map(asked -> ofTopic(place, asked, model))
                    .orElseThrow(() -> new IllegalArgumentException("no topic " + topic.topic()));
        } else if (place instanceof BriefPlace.OfService dossier) {
            return ofService(place, dossier.service(), model);
        }
        return new BriefPage(place, Strings.text("brief.people"), Strings.text("brief.people.intro"),
                List.of(new PeoplePane(model)));
    }

    private static BriefPage ofTopic(BriefPlace place, Topic topic, BriefModel model) {
        return new BriefPage(place, topic.title(), topic.intro(), topic.fields().stream()
                .map(field -> pane(field, model)).toList());
    }

    private static BriefPane pane(BriefField field, BriefModel model) {
        if (field instanceof TableField table) {
            return new TablePane(table, model);
        }
        TextField text = (TextField) field;
        return text.options().isEmpty()
                ? new TextPane(text, now -> model.answers(now.design()).to(text), said -> model.write(text, said))
                : new OptionPane(text, now -> model.answers(now.design()).to(text), said -> model.write(text, said));
    }

    private static BriefPage ofService(BriefPlace place, ElementId service, BriefModel model) {
        return new BriefPage(place, Strings.text("brief.dossier", service.name()), Strings.text("brief.dossier.intro"),
                model.dossier().stream().<BriefPane>map(field -> new TextPane(field,
                        now -> model.answers(now.design()).to(field, service),
                        said -> model.writeDossier(service, field, said))).toList());
    }

    /** What stands here for a question. */
    Optional<Node> pane(String field) {
        return panes.stream().filter(pane -> pane.field().equals(field)).map(BriefPane::node).findFirst();
    }

    BriefPlace place() {
        return place;
    }

    void show(BriefOutline now) {
        panes.forEach(pane -> pane.show(now));
    }
}
