package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ClassChips;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/**
 * What an edge means, as a form: each answer is one step of the history. Of several edges what they have in common;
 * an answer is given for all of them.
 */
final class MeaningForm extends VBox {

    /** What is offered where the design names no protocol of its own. */
    private static final List<String> PROTOCOLS = List.of("HTTPS", "HTTP", "gRPC", "WebSocket", "GraphQL", "AMQP",
            "Kafka", "MQTT", "NATS", "PostgreSQL", "MySQL", "MongoDB", "Redis", "S3", "SMTP", "LDAP", "TCP", "UDP");

    private final InspectorModel model;
    private final LabelledField description;
    private final LabelledField protocol;
    private final MenuButton protocols = new MenuButton();
    private final YesNoBox synchronous;
    private final YesNoBox encrypted;
    private final ClassChips classes;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private List<EdgeKey> shown = List.of();

    /** @param prefix of the ids in the scene */
    MeaningForm(InspectorModel model, String prefix) {
        this.model = model;
        getStyleClass().add("meaning-form");
        description = new LabelledField(prefix + "-description", Strings.text("inspector.flow.description"),
                text -> change(was -> with(was, text(text), was.protocol())));
        protocol = new LabelledField(prefix + "-protocol", Strings.text("inspector.flow.protocol"),
                text -> change(was -> with(was, was.description(), text(text))));
        protocols.setId(prefix + "-protocols");
        protocols.getStyleClass().addAll("flat", "add-menu");
        protocols.setAccessibleText(Strings.text("inspector.flow.protocols"));
        protocols.setOnShowing(event -> offerProtocols());
        protocol.addBehind(protocols);
        synchronous = new YesNoBox("inspector.flow.synchronous", said -> say(change(was -> new EdgeMeaning(
                was.description(), was.protocol(), said, was.encrypted(), was.dataClasses()))));
        encrypted = new YesNoBox("inspector.flow.encrypted", said -> say(change(was -> new EdgeMeaning(
                was.description(), was.protocol(), was.synchronous(), said, was.dataClasses()))));
        classes = new ClassChips(prefix + "-data", (value, among) -> say(change(was -> with(was, value, among))));
        Label data = new Label(Strings.text("inspector.flow.classes"));
        data.getStyleClass().add("field-label");
        getChildren().addAll(description, protocol, synchronous, encrypted, data, classes, new InlineMessage(refusal));
        offerProtocols();
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private static EdgeMeaning with(EdgeMeaning was, Optional<String> description, Optional<String> protocol) {
        return new EdgeMeaning(description, protocol, was.synchronous(), was.encrypted(), was.dataClasses());
    }

    private static EdgeMeaning with(EdgeMeaning was, DataClass value, boolean among) {
        TreeSet<DataClass> classes = new TreeSet<>(was.dataClasses());
        if (among) {
            classes.add(value);
        } else {
            classes.remove(value);
        }
        return new EdgeMeaning(was.description(), was.protocol(), was.synchronous(), was.encrypted(), classes);
    }

    /** Protocols the design names elsewhere come first. */
    private void offerProtocols() {
        protocols.getItems().setAll(Stream.concat(model.designProperty().get().edges().values().stream()
                .flatMap(meaning -> meaning.protocol().stream()).sorted(), PROTOCOLS.stream()).distinct()
                .map(this::protocolItem).toList());
    }

    private MenuItem protocolItem(String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> say(change(was -> with(was, was.description(), Optional.of(name)))));
        return item;
    }

    private Optional<String> change(UnaryOperator<EdgeMeaning> change) {
        List<Recipe> recipes = shown.stream().map(edge -> new SetFlow(edge, change.apply(model.meaning(edge))))
                .filter(recipe -> !recipe.meaning().equals(model.meaning(recipe.edge())))
                .<Recipe>map(recipe -> recipe).toList();
        return recipes.isEmpty() ? Optional.empty() : model.perform(recipes.size() == 1 ? recipes.get(0)
                : new InOneGo(Strings.text("inspector.edges.edit.flow", recipes.size()), recipes));
    }

    private void say(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }

    void show(EdgeKey edge) {
        show(List.of(edge));
    }

    /** @param edges of which all are answered for at once */
    void show(List<EdgeKey> edges) {
        boolean others = !shown.equals(edges);
        shown = List.copyOf(edges);
        List<EdgeMeaning> meanings = edges.stream().map(model::meaning).toList();
        show(description, meanings.stream().map(EdgeMeaning::description), others);
        show(protocol, meanings.stream().map(EdgeMeaning::protocol), others);
        show(synchronous, meanings.stream().map(EdgeMeaning::synchronous));
        show(encrypted, meanings.stream().map(EdgeMeaning::encrypted));
        Set<DataClass> some = new TreeSet<>();
        meanings.forEach(meaning -> some.addAll(meaning.dataClasses()));
        Set<DataClass> all = new TreeSet<>(some);
        meanings.forEach(meaning -> all.retainAll(meaning.dataClasses()));
        some.removeAll(all);
        classes.show(all, some);
        if (others) {
            refusal.set("");
        }
    }

    private static void show(YesNoBox box, Stream<Optional<Boolean>> said) {
        List<Optional<Boolean>> answers = said.distinct().toList();
        if (answers.size() > 1) {
            box.showDiffering();
        } else {
            box.show(answers.stream().findFirst().flatMap(answer -> answer));
        }
    }

    private static void show(LabelledField field, Stream<Optional<String>> said, boolean others) {
        SeveralFacts.Shared shared = SeveralFacts.Shared.of(said.map(text -> text.orElse("")).toList());
        if (others) {
            field.field().reset(shared.text());
        }
        field.show(new FieldFact(shared.text(), "", ""));
        field.field().setPromptText(shared.differs() ? Strings.text("inspector.several.values") : "");
    }

    /** Forgets what was typed and not handed over. */
    void abandon() {
        description.field().reset("");
        protocol.field().reset("");
        shown = List.of();
    }

    /** Puts the caret into what flows. */
    void focusDescription() {
        description.field().requestFocus();
    }
}
