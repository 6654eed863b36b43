package dev.stackwright.model.brief;

import dev.stackwright.model.brief.BriefField.Option;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.design.Brief;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The risks and threats a brief holds, and how heavy they are. Immutable. */
public final class RiskRegister {

    public static final String RISKS = "risks.register";
    public static final String THREATS = "security.threats";
    public static final String LIKELIHOOD = "likelihood";
    public static final String IMPACT = "impact";
    /** What a risk was found by, for example the id of a check. */
    public static final String FROM = "from";

    private static final String FILE = "brief/risk-levels.yaml";

    private final TableField risks;
    private final TableField threats;
    private final List<RiskLevel> levels;

    /** @throws DataEntry.BadData when the data files do not fit */
    public RiskRegister(BriefCatalog catalog) {
        risks = catalog.table(RISKS).orElseThrow();
        threats = catalog.table(THREATS).orElseThrow();
        levels = DataEntry.allOf(FILE).stream().map(entry -> entry.allowing("id", "title", "from"))
                .map(entry -> new RiskLevel(entry.text("id"), entry.text("title"), entry.number("from")))
                .sorted(Comparator.comparingInt(RiskLevel::from)).toList();
    }

    /** The table of risks. */
    public TableField risks() {
        return risks;
    }

    /** The table of threats. */
    public TableField threats() {
        return threats;
    }

    /** The levels, the lightest first. */
    public List<RiskLevel> levels() {
        return levels;
    }

    /** What a likelihood can be, the lowest first. */
    public List<Option> likelihoods() {
        return risks.column(LIKELIHOOD).orElseThrow().options();
    }

    /** What an impact can be, the lowest first. */
    public List<Option> impacts() {
        return risks.column(IMPACT).orElseThrow().options();
    }

    /** How heavy something of that likelihood and impact is; empty where one of them is not said. */
    public Optional<RiskLevel> level(String likelihood, String impact) {
        int weight = step(likelihoods(), likelihood) * step(impacts(), impact);
        return levels.stream().filter(level -> weight >= level.from()).reduce((lighter, heavier) -> heavier);
    }

    /** 0 where it is not said. */
    private static int step(List<Option> options, String id) {
        return options.stream().map(Option::id).toList().indexOf(id) + 1;
    }

    /** The risks of the register, then the threats, each in the order of their ids. */
    public List<Risk> of(Brief brief) {
        return Stream.concat(of(brief, risks), of(brief, threats)).toList();
    }

    private Stream<Risk> of(Brief brief, TableField table) {
        SortedMap<String, SortedMap<String, String>> rows = brief.rows(table.id());
        return RowIds.inOrder(rows.keySet()).stream().map(id -> risk(id, table, rows.get(id)));
    }

    private Risk risk(String id, TableField table, Map<String, String> cells) {
        return new Risk(id, table, cells,
                level(cells.getOrDefault(LIKELIHOOD, ""), cells.getOrDefault(IMPACT, "")));
    }

    /** What risks of the register were found by, with the services each names. */
    public Set<Origin> origins(Brief brief) {
        Set<Origin> origins = new LinkedHashSet<>();
        of(brief, risks).filter(risk -> risk.cells().containsKey(FROM)).forEach(risk -> {
            for (String service : risk.cells().getOrDefault(Brief.SERVICES, "").split(",")) {
                origins.add(new Origin(risk.cells().get(FROM), service.strip()));
            }
        });
        return origins;
    }

    /**
     * What a risk was found by.
     *
     * @param by      for example the id of a check
     * @param service what it was found at; empty for the whole stack
     */
    public record Origin(String by, String service) {
    }
}
