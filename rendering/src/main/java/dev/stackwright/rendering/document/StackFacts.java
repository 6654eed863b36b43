package dev.stackwright.rendering.document;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Profile;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.rendering.handoff.AvailabilityLines;
import dev.stackwright.rendering.handoff.ChoiceWords;
import dev.stackwright.rendering.handoff.ControlLines;
import dev.stackwright.rendering.handoff.HandoffFacts;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.handoff.OpenQuestions;
import dev.stackwright.rendering.handoff.PlanParts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What templates may say of a design: plain words, which are escaped where they are put, and finished Markdown. */
public final class StackFacts {

    private final HandoffFacts facts;
    private final CheckContext context;
    private final BriefFacts brief;
    private final List<ServiceFacts> services;
    private final List<FlowFacts> flows;
    private final ChoiceWords choices;
    private Catalog catalog;
    private List<EvidencePoint> points;

    public StackFacts(HandoffInput input, BriefCatalog catalog) {
        this.facts = new HandoffFacts(input);
        this.context = facts.context();
        this.brief = new BriefFacts(context.design(), catalog);
        this.services = context.services().stream().map(service -> new ServiceFacts(context, service)).toList();
        this.flows = new Flows(context).all();
        this.choices = new ChoiceWords(facts);
    }

    public String title() {
        return facts.input().title();
    }

    public String fileName() {
        return facts.input().fileName();
    }

    public BriefFacts brief() {
        return brief;
    }

    public List<ServiceFacts> services() {
        return services;
    }

    /** Services that keep data. */
    public List<ServiceFacts> stores() {
        return services.stream().filter(service -> service.stateful() && !service.own()).toList();
    }

    /** What flows between services, persons and external systems. */
    public List<FlowFacts> flows() {
        return flows;
    }

    /** Somebody or something around the stack; a description or technology nobody has written is empty. */
    public record Neighbour(String name, String description, String technology) {
    }

    public List<Neighbour> persons() {
        return design().landscape().persons().entrySet().stream().map(person -> new Neighbour(person.getKey(),
                person.getValue().description().orElse(""), "")).toList();
    }

    public List<Neighbour> externals() {
        return design().landscape().externals().entrySet().stream().map(external -> new Neighbour(external.getKey(),
                external.getValue().description().orElse(""), external.getValue().technology().orElse(""))).toList();
    }

    /** The tenancy chosen, in words; empty while it is not. */
    public String tenancy() {
        return choices.tenancy().orElse("");
    }

    public String isolation() {
        return choices.isolation().orElse("");
    }

    public String deployment() {
        return choices.deployment().orElse("");
    }

    public String compliance() {
        return choices.compliance().orElse("");
    }

    public String sla() {
        return choices.sla().orElse("");
    }

    /** RTO in minutes; empty while nobody has promised one. */
    public Optional<Integer> rtoMinutes() {
        return design().choices().recovery().timeObjective();
    }

    /** The objective of recovery time in words; empty where nobody has set one. */
    public String rto() {
        return rtoMinutes().map(Minutes::inWords).orElse("");
    }

    /** The objective of the recovery point in words; empty where nobody has set one. */
    public String rpo() {
        return rpoMinutes().map(Minutes::inWords).orElse("");
    }

    /** For example {@code 6 hours}. */
    public String inWords(int minutes) {
        return Minutes.inWords(minutes);
    }

    public Optional<Integer> rpoMinutes() {
        return design().choices().recovery().pointObjective();
    }

    /** A network of the stack with the services in it; those that name no network share one of their own. */
    public record Network(String name, boolean internal, List<String> services) {
    }

    public List<Network> networks() {
        return context.compose().networks().stream().map(network -> new Network(network.name(),
                network.attributes().stream().anyMatch(attribute -> attribute.name().equals("internal")
                        && attribute.value().asScalar().filter(flag -> flag.value().equals("true")).isPresent()),
                services.stream().filter(service -> service.networks().contains(network.name()))
                        .map(ServiceFacts::name).toList())).toList();
    }

    /** What goes out from an element, by its name. */
    public List<FlowFacts> flowsFrom(String name) {
        return flows.stream().filter(flow -> flow.from().equals(name)).toList();
    }

    /** What comes in to an element, by its name. */
    public List<FlowFacts> flowsTo(String name) {
        return flows.stream().filter(flow -> flow.to().equals(name)).toList();
    }

    /** In the order of their numbers. */
    public List<DecisionFacts> decisions() {
        return DecisionFacts.of(design().rationale().decisions());
    }

    /** Decisions that hold or are proposed, in the order of their numbers. */
    public List<DecisionFacts> standing() {
        return decisions().stream().filter(DecisionFacts::isCurrent).toList();
    }

    /** The decision of that id, or the one that has taken its place; none while there is not one. */
    public List<DecisionFacts> decision(String id) {
        return records().stream().filter(record -> record.decision().id().equals(id)).findFirst()
                .map(record -> record.decision().isCurrent() ? List.of(record.decision())
                        : record.successors().stream().filter(DecisionFacts::isCurrent).limit(1).toList())
                .orElse(List.of());
    }

    /** The record of a decision. */
    public DecisionRecordFacts record(DecisionFacts decision) {
        return records().stream().filter(record -> record.decision().id().equals(decision.id())).findFirst()
                .orElseThrow();
    }

    /** What proves a decision; read when something first asks for it. */
    List<EvidencePoint> evidencePoints() {
        if (points == null) {
            points = EvidencePoint.all();
        }
        return points;
    }

    /** What a decision answers to. */
    public DecisionTrace trace(DecisionFacts decision) {
        return DecisionTrace.of(decision, design().rationale().decisions().get(decision.id()), this);
    }

    /** What each decision answers to, in the order of their numbers. */
    public List<DecisionTrace> traces() {
        return decisions().stream().map(this::trace).toList();
    }

    /** The decisions as records to be kept beside the code. */
    public List<DecisionRecordFacts> records() {
        return DecisionRecordFacts.of(traces(), design().rationale().decisions());
    }

    /** Requirements that no decision names. */
    public List<BriefFacts.Row> untraced() {
        Set<String> traced = traces().stream().flatMap(trace -> trace.requirementIds().stream())
                .collect(Collectors.toSet());
        return DecisionTrace.requirements(brief).filter(row -> !traced.contains(row.id())).toList();
    }

    /** What the chosen option gains and gives up. */
    public TradeOffs tradeOffs(DecisionFacts decision) {
        return new TradeOffs(design().rationale().decisions().get(decision.id()));
    }

    /** The layers of the stack, from what callers reach to what keeps the data. */
    public List<Layer> layers() {
        return Layer.of(services);
    }

    /** What goes from a service to one in a layer above its own. */
    public List<FlowFacts> upward() {
        Set<String> names = services.stream().map(ServiceFacts::name).collect(Collectors.toSet());
        return flows.stream().filter(flow -> names.contains(flow.from()) && names.contains(flow.to())
                && Layer.isUpward(service(flow.from()), service(flow.to()))).toList();
    }

    /** @throws java.util.NoSuchElementException where no service has that name */
    ServiceFacts service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst().orElseThrow();
    }

    /** What the catalog says of the technology of a service. */
    public Optional<Profile> profile(ServiceFacts service) {
        return catalog().byId(service.entry()).map(CatalogEntry::profile);
    }

    /** Read when something first asks for it. */
    private Catalog catalog() {
        if (catalog == null) {
            catalog = Catalog.read();
        }
        return catalog;
    }

    public MermaidDiagrams mermaid() {
        return new MermaidDiagrams(this);
    }

    /** The ways to run the stack. */
    public List<DeploymentOption> deploymentOptions() {
        return new DeploymentOptions(context, this, catalog()).all();
    }

    /** Names of services in the order in which they can start, those that can start together beside each other. */
    public List<List<String>> startOrder() {
        return StartOrder.of(services);
    }

    /** What happens one after the other, by its name. */
    public Map<String, Scenario> scenarios() {
        return design().landscape().scenarios();
    }

    /** The name of a service, person or external system that takes part in a scenario. */
    public String nameOf(ElementId id) {
        return Landscape.nameOf(id);
    }

    public OperationFacts operations() {
        return new OperationFacts(design().operations());
    }

    /** Findings nobody has accepted, the heaviest first. */
    public List<FindingFacts> findings() {
        return facts.open().stream().map(FindingFacts::of).toList();
    }

    /** @param family for example {@code security} */
    public List<FindingFacts> findings(String family) {
        return findings().stream().filter(finding -> finding.family().equals(family)).toList();
    }

    /** The open findings, those of one check together. */
    public List<FindingGroup> findingGroups() {
        return FindingGroup.of(findings());
    }

    /** @param family for example {@code security} */
    public List<FindingGroup> findingGroups(String family) {
        return FindingGroup.of(findings(family));
    }

    /** Findings somebody let stand. */
    public List<FindingFacts> accepted() {
        return facts.accepted().stream().map(FindingFacts::of).toList();
    }

    /** What is undecided about the stack as a whole. */
    public List<OpenQuestion> questions() {
        return new OpenQuestions(facts).all().stream()
                .map(question -> new OpenQuestion("The stack", question.text(), question.who(),
                        Optional.of(question.at()))).toList();
    }

    /** How far the design is by the validation checklist. */
    public List<Validation.Point> validation() {
        return new Validation(this).points();
    }

    /** The plans beside each other. */
    public Offers offers() {
        return new Offers(design(), context.choiceCatalog());
    }

    public DecisionMatrix matrix(DecisionFacts decision) {
        return new DecisionMatrix(design().rationale().decisions().get(decision.id()));
    }

    public List<MarkdownText> plans() {
        return lines(new PlanParts(facts).lines());
    }

    public List<MarkdownText> availability() {
        return lines(AvailabilityLines.of(facts));
    }

    public List<MarkdownText> controls() {
        return lines(new ControlLines(facts).all());
    }

    private static List<MarkdownText> lines(List<String> markdown) {
        return markdown.stream().map(MarkdownText::of).toList();
    }

    Design design() {
        return context.design();
    }
}
