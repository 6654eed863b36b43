package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.delivery.Target;
import dev.stackwright.resources.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can leave, each with what it is for; the usual is chosen to begin with. */
final class ExportTargets extends VBox {

    private final Map<Target, CheckBox> boxes = new LinkedHashMap<>();

    /** @param changed runs whenever another choice was made */
    ExportTargets(List<Target> targets, Runnable changed) {
        getStyleClass().add("export-targets");
        VBox list = new VBox();
        list.getStyleClass().add("export-target-list");
        for (Target target : targets) {
            CheckBox box = new CheckBox(target.title());
            box.setId("export-target-" + target.id());
            box.setMnemonicParsing(false);
            box.setSelected(target.usual());
            box.selectedProperty().addListener((property, before, now) -> changed.run());
            boxes.put(target, box);
            Label says = new Label(target.says());
            says.setWrapText(true);
            says.setMinHeight(USE_PREF_SIZE);
            says.getStyleClass().addAll("field-hint", "export-target-says");
            list.getChildren().add(new VBox(box, says));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), scroll);
    }

    private HBox heading() {
        Label title = new Label(Strings.text("export.targets"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, gap, link("export.usual", Target::usual), link("export.all", target -> true));
        heading.getStyleClass().add("export-heading");
        return heading;
    }

    private Hyperlink link(String key, Predicate<Target> chosen) {
        Hyperlink link = new Hyperlink(Strings.text(key));
        link.setId(key.replace('.', '-'));
        link.setOnAction(event -> boxes.forEach((target, box) -> box.setSelected(chosen.test(target))));
        return link;
    }

    List<Target> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .toList();
    }
}
