package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ClassChips;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.tenancy.ScopeBox;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.note.SetDataClasses;
import dev.stackwright.model.note.SetResidency;
import dev.stackwright.model.note.SetRetention;
import dev.stackwright.model.note.SetScope;
import dev.stackwright.resources.Strings;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** What is said of the data of services: its classes, where it stays and how long, whether it is shared. */
final class DataSection extends VBox {

    private static final List<String> PLACES = List.of("EU", "EEA", "UK", "CH", "US", "CA", "AU");

    private final InspectorModel model;
    private final ClassChips classes;
    private final LabelledField residency;
    private final LabelledField retention;
    private final ScopeBox scope = new ScopeBox(this::choose);
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private List<String> services = List.of();

    /** @param prefix of the ids in the scene */
    DataSection(InspectorModel model, String prefix) {
        this.model = model;
        classes = new ClassChips(prefix + "-data", this::change);
        residency = new LabelledField(prefix + "-residency", Strings.text("inspector.data.residency"),
                text -> model.perform(new SetResidency(services, text)).filter(said -> !text.isBlank()));
        MenuButton places = new MenuButton();
        places.setId(prefix + "-residency-places");
        places.getStyleClass().addAll("flat", "add-menu");
        places.setAccessibleText(Strings.text("inspector.data.places"));
        PLACES.forEach(place -> places.getItems().add(placeItem(place)));
        residency.addBehind(places);
        retention = new LabelledField(prefix + "-retention", Strings.text("inspector.data.retention"),
                text -> model.perform(new SetRetention(services, text)).filter(said -> !text.isBlank()));
        scope.setId(prefix + "-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        Label scopeLabel = label("inspector.data.scope");
        scopeLabel.setLabelFor(scope);
        getChildren().add(new Section(Strings.text("inspector.data"), label("inspector.data.classes"), classes,
                residency, retention, scopeLabel, scope, new InlineMessage(refusal)));
        model.designProperty().addListener((property, before, now) -> refresh(false));
    }

    private static Label label(String key) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private MenuItem placeItem(String place) {
        MenuItem item = new MenuItem(Strings.text("place." + place));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> say(model.perform(new SetResidency(services, place))));
        return item;
    }

    private void say(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }

    private void choose(Optional<ServiceScope> chosen) {
        say(model.perform(new SetScope(services, chosen)));
    }

    private void change(DataClass value, boolean among) {
        Map<String, Set<DataClass>> changed = new HashMap<>();
        for (String service : services) {
            Set<DataClass> all = EnumSet.noneOf(DataClass.class);
            all.addAll(classesOf(service));
            if (among) {
                all.add(value);
            } else {
                all.remove(value);
            }
            changed.put(service, all);
        }
        say(model.perform(new SetDataClasses(changed)));
        refresh(false);
    }

    private List<DataClass> classesOf(String service) {
        return design().dataClasses().getOrDefault(ElementId.service(service), List.of());
    }

    private Design design() {
        return model.designProperty().get();
    }

    /** @param names the services that are shown and changed from now on */
    void show(List<String> names) {
        boolean others = !services.equals(names);
        services = List.copyOf(names);
        refresh(others);
    }

    private void refresh(boolean others) {
        if (others) {
            refusal.set("");
        }
        Set<DataClass> any = services.stream().flatMap(service -> classesOf(service).stream())
                .collect(Collectors.toSet());
        Set<DataClass> all = any.stream().filter(value -> services.stream()
                .allMatch(service -> classesOf(service).contains(value))).collect(Collectors.toSet());
        any.removeAll(all);
        classes.show(all, any);
        fill(residency, "inspector.data.residency.none", others,
                id -> design().notes().residency().getOrDefault(id, ""));
        fill(retention, "inspector.data.retention.none", others,
                id -> Optional.ofNullable(design().notes().retention().get(id)).map(String::valueOf).orElse(""));
        Set<Optional<ServiceScope>> scopes = services.stream().map(service -> Optional.ofNullable(
                design().notes().scopes().get(ElementId.service(service)))).collect(Collectors.toSet());
        scope.show(scopes.size() == 1 ? scopes.iterator().next() : null, Optional.empty());
    }

    /** Shows what is said of all services alike, or that it differs. */
    private void fill(LabelledField field, String noneKey, boolean others, Function<ElementId, String> said) {
        Set<String> texts = services.stream().map(service -> said.apply(ElementId.service(service)))
                .collect(Collectors.toSet());
        String text = texts.size() == 1 ? texts.iterator().next() : "";
        if (others) {
            field.field().reset(text);
        }
        field.show(new FieldFact(text, "", ""));
        field.field().setPromptText(Strings.text(texts.size() > 1 ? "inspector.several.values" : noneKey));
    }
}
