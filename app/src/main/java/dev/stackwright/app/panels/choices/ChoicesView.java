package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The choices panel: an overview, and a page for each choice into which one drills from there. Nothing is chosen by
 * default; choosing writes no YAML. The page that is open stays open until the user goes back.
 */
public final class ChoicesView extends BorderPane {

    private static final Map<ChoiceKind, List<ChoiceKind>> TOGETHER =
            Map.of(ChoiceKind.TENANCY, List.of(ChoiceKind.TENANCY, ChoiceKind.ISOLATION));

    private final Map<ChoiceKind, ChoicePage> pages = new EnumMap<>(ChoiceKind.class);
    private final Map<ChoiceKind, Node> made = new EnumMap<>(ChoiceKind.class);
    private final Map<ChoiceKind, OverviewCard> cards = new EnumMap<>(ChoiceKind.class);
    private final ScopeBar scopeBar;
    private final VBox head = new VBox();
    private final ScrollPane overview = new ScrollPane();
    private Optional<ChoiceKind> front = Optional.empty();

    /** @param pages the pages in the order of the overview, one for each choice */
    public ChoicesView(ChoiceContext context, List<ChoicePage> pages) {
        setId("choices");
        getStyleClass().addAll("panel", "choices");
        scopeBar = new ScopeBar(context.scope());
        VBox list = new VBox();
        for (ChoicePage page : pages) {
            ChoiceKind kind = page.kind();
            this.pages.put(kind, page);
            cards.put(kind, new OverviewCard(context, TOGETHER.getOrDefault(kind, List.of(kind)), () -> open(kind)));
            list.getChildren().add(cards.get(kind));
        }
        list.getChildren().add(new WrappedText(Strings.text("choices.note"), "overview-note"));
        overview.setFitToWidth(true);
        overview.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        overview.setContent(list);
        setTop(head);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        back();
    }

    /** The page that is open; empty while the overview is. */
    public Optional<ChoiceKind> front() {
        return front;
    }

    /** Drills into a choice, where it has a page of its own. */
    public void open(ChoiceKind kind) {
        if (!pages.containsKey(kind)) {
            return;
        }
        boolean focused = isFocusWithin();
        Node page = made.computeIfAbsent(kind, asked -> pages.get(asked).make());
        PageHead way = new PageHead(kind, () -> {
            back();
            cards.get(kind).requestFocus();
        });
        show(Optional.of(kind), page, way, scopeBar);
        if (focused) {
            way.getChildren().get(0).requestFocus();
        }
    }

    private void back() {
        show(Optional.empty(), overview, scopeBar);
    }

    private void show(Optional<ChoiceKind> kind, Node content, Node... top) {
        front = kind;
        made.values().forEach(page -> page.setVisible(page == content));
        head.getChildren().setAll(top);
        setCenter(content);
    }

    private void pressed(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.ESCAPE || event.isAltDown() && event.getCode() == KeyCode.LEFT;
        if (back && front.isPresent()) {
            ChoiceKind left = front.get();
            back();
            cards.get(left).requestFocus();
            event.consume();
        }
    }

    /** Puts the focus on the page that is open, or on the first choice. */
    @Override
    public void requestFocus() {
        if (front.isPresent()) {
            head.getChildren().get(0).lookup("#choices-back").requestFocus();
        } else {
            cards.values().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }
}
