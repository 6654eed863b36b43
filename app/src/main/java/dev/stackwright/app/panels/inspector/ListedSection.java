package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** Things a service has several of, one a row, with fields to add another. */
final class ListedSection {

    /**
     * One of them.
     *
     * @param key       what tells it apart, for the verb that takes it away
     * @param text      what is shown
     * @param inherited where it comes from when it is not written in the service itself; otherwise empty
     */
    record Item(String key, String text, String inherited) {
    }

    private final RowList<Item> rows = new RowList<>(Item::key, ItemRow::new);
    private final AddRow add;
    private final Section section;
    private final String removeSays;
    private final Function<String, Optional<String>> remove;
    private final String attribute;
    private String service = "";

    /**
     * @param words  prefix of its texts: the title, {@code .remove}; ends with the attribute they stand in
     * @param add    fields for another one
     * @param remove takes the one of that key away, or answers why not
     */
    ListedSection(String words, AddRow add, Function<String, Optional<String>> remove) {
        this.add = add;
        this.remove = remove;
        this.attribute = words.substring(words.lastIndexOf('.') + 1);
        this.removeSays = Strings.text(words + ".remove");
        section = new Section(Strings.text(words), rows, add);
    }

    Section section() {
        return section;
    }

    void show(String shownService, List<Item> items) {
        if (!service.equals(shownService)) {
            add.clear();
        }
        service = shownService;
        rows.show(items);
    }

    private final class ItemRow implements RowList.Row<Item> {

        private String key = "";
        private final PlainRow row = new PlainRow(removeSays, () -> remove.apply(key));

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Item item) {
            key = item.key();
            ExtractMenu.mark(row, List.of(List.of(attribute, item.key())));
            row.show(item.text(), item.inherited());
        }

        @Override
        public void abandon() {
            row.show("", "");
        }
    }
}
