package dev.stackwright.model.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one well-formed text from the engine's events. Composed nodes are of no use here: they
 * apply merge keys, replace aliases by their anchors and refuse what the studio wants to show.
 */
final class YamlBuilder {

    /** Ends the reading of a text that is nested deeper than {@link YamlLimits#MAX_DEPTH}. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient int offset;

        TooDeep(int offset) {
            super(null, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    /** What the engine reads at a time by default. */
    private static final int LEAST_BUFFER = 1024;

    private final String text;
    private final Offsets offsets;
    private final Map<String, YamlNode> outerAnchors;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<YamlDocument> documents = new ArrayList<>();
    private Optional<YamlNode> root = Optional.empty();
    private int lastScalarStart = -1;

    /** @param outerAnchors nodes of another text that aliases of this one may mean */
    YamlBuilder(String text, Offsets offsets, Map<String, YamlNode> outerAnchors) {
        this.text = text;
        this.offsets = offsets;
        this.outerAnchors = outerAnchors;
    }

    /**
     * @throws YamlEngineException when the text is not well-formed
     * @throws TooDeep             when it is nested too deeply
     */
    List<YamlDocument> build() {
        LoadSettings settings = settings();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, text));
        while (events.hasNext()) {
            accept(events.next());
        }
        return documents;
    }

    /** The whole text fits the buffer: the engine copies what it has of a scalar each time it reads on, so that a
     * line of 10 MB would take minutes. */
    private LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(true)
                .setVersionFunction(version -> version)
                .setBufferSize(Math.max(LEAST_BUFFER, text.length() + 1))
                .build();
    }

    /** Where the scalar read last begins; -1 before the first. A quote that was never closed begins there. */
    int lastScalarStart() {
        return lastScalarStart;
    }

    private void accept(Event event) {
        if (event instanceof DocumentStartEvent) {
            root = Optional.empty();
            anchors.clear();
            anchors.putAll(outerAnchors);
        } else if (event instanceof DocumentEndEvent) {
            documents.add(new YamlDocument(root));
        } else if (event instanceof CollectionStartEvent start) {
            begin(start);
        } else if (event instanceof ScalarEvent scalar) {
            place(scalar(scalar));
        } else if (event instanceof AliasEvent alias) {
            String name = alias.getAnchor().map(Anchor::getValue).orElse("");
            place(new YamlAlias(placeOf(alias, start(alias), end(alias)), name,
                    Optional.ofNullable(anchors.get(name))));
        } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
            Frame frame = open.pop();
            place(frame.close(end(event)));
        }
    }

    private void begin(CollectionStartEvent start) {
        if (open.size() >= YamlLimits.MAX_DEPTH) {
            throw new TooDeep(start(start));
        }
        open.push(new Frame(start));
    }

    private void place(YamlNode node) {
        node.anchor().ifPresent(name -> anchors.put(name, node));
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().add(node);
        }
    }

    private YamlScalar scalar(ScalarEvent event) {
        int start = start(event);
        lastScalarStart = start;
        ScalarStyle style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.DOUBLE_QUOTED;
            case PLAIN -> ScalarStyle.PLAIN;
        };
        int end = style.isBlock() ? Lexical.blockScalarEnd(text, start, end(event)) : end(event);
        return new YamlScalar(placeOf(event, start, end), event.getValue(), style);
    }

    private NodePlace placeOf(NodeEvent event, int start, int end) {
        Optional<String> tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        Optional<String> anchor = event instanceof AliasEvent
                ? Optional.empty() : event.getAnchor().map(Anchor::getValue);
        int contentStart = anchor.isPresent() || tag.isPresent() ? Lexical.skipProperties(text, start, end) : start;
        return new NodePlace(start, contentStart, end, anchor, tag);
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return offsets.utf16(mark.orElseThrow().getIndex());
    }

    /** A collection whose end has not been seen yet. */
    private final class Frame {
        private final CollectionStartEvent event;
        private final List<YamlEntry> entries = new ArrayList<>();
        private final List<YamlNode> items = new ArrayList<>();
        private YamlNode key;

        Frame(CollectionStartEvent event) {
            this.event = event;
        }

        void add(YamlNode node) {
            if (!(event instanceof MappingStartEvent)) {
                items.add(node);
            } else if (key == null) {
                key = node;
            } else {
                entries.add(new YamlEntry(key, node));
                key = null;
            }
        }

        YamlNode close(int endMark) {
            int start = start(event);
            if (event instanceof MappingStartEvent) {
                return new YamlMapping(placeOf(event, start, mappingEnd(endMark)), entries, event.isFlow());
            }
            if (event.isFlow()) {
                List<YamlItem> flow = items.stream().map(item -> new YamlItem(item.start(), item)).toList();
                return new YamlSequence(placeOf(event, start, endMark), flow, true);
            }
            return blockSequence(start);
        }

        private int mappingEnd(int endMark) {
            if (event.isFlow()) {
                return endMark;
            }
            int last = entries.isEmpty() ? start(event) : entries.get(entries.size() - 1).end();
            return Math.max(last, start(event));
        }

        private YamlSequence blockSequence(int start) {
            NodePlace marked = placeOf(event, start, text.length());
            int dash = Lexical.skipToDash(text, marked.contentStart());
            int column = Lexical.columnOf(text, dash);
            List<YamlItem> found = new ArrayList<>(items.size());
            int floor = dash;
            for (YamlNode item : items) {
                int at = found.isEmpty() ? dash : Lexical.dashBefore(text, item.start(), column, floor);
                found.add(new YamlItem(at, item));
                floor = Math.max(at + 1, item.end());
            }
            int end = found.isEmpty() ? dash + 1 : found.get(found.size() - 1).end();
            return new YamlSequence(new NodePlace(start, dash, end, marked.anchor(), marked.tag()), found, false);
        }
    }
}
