package dev.stackwright.model.check;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.reference.Misfit;
import dev.stackwright.model.reference.Misfits;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a check looks at: the project, what the studio knows, and what was worked out of both. */
public final class CheckContext {

    private static final Pattern JOB_WORDS =
            Pattern.compile("(?i)(^|[-_.])(init|setup|set-up|seed|schema|load-?test|"
                    + "bootstrap|migrat\\w*|create\\w*|backup|restore|"
                    + "permissions?|certs?|generator)($|[-_.])");

    private static final Pattern FOR_DEVELOPMENT =
            Pattern.compile("(?i)(^|[-_.])(dev|devel|development|debug|local|override|test|tests|testing|ci|e2e)"
                    + "($|[-_.])");

    private static final Question<Boolean> NAMED_AS_JOB = new Question<>();

    private final Snapshot snapshot;
    private final Technologies technologies;
    private final ChoiceCatalog choiceCatalog;
    private final ServiceKinds kinds;
    private final Map<SourceFile, List<Misfit>> misfits = new HashMap<>();
    private final Supplier<ResolvedStack> resolving;
    private final Map<Service, Known> known;
    private final Map<Service, Boolean> jobs;
    private final List<Service> services;
    private Boolean forDevelopment;
    private Boolean forCustomers;
    private ResolvedStack stack;
    private StackLinks links;

    /** What many checks ask about a service. */
    private record Known(Optional<Recognition> image, ServiceKind kind, boolean partial) {
    }

    /** Of a text of which nothing but itself is known. */
    public CheckContext(Snapshot snapshot, Technologies technologies, ChoiceCatalog choiceCatalog) {
        this(snapshot, () -> ResolvedStack.of(snapshot), technologies, choiceCatalog);
    }

    /** @param resolving asked once, when a check first wants to know the resolved project */
    CheckContext(Snapshot snapshot, Supplier<ResolvedStack> resolving, Technologies technologies,
                 ChoiceCatalog choiceCatalog) {
        this.snapshot = snapshot;
        this.resolving = resolving;
        this.technologies = technologies;
        this.choiceCatalog = choiceCatalog;
        this.kinds = technologies.kinds();
        this.known = new IdentityHashMap<>();
        this.jobs = new IdentityHashMap<>();
        this.services = snapshot.compose().services();
    }

    private CheckContext(CheckContext whole, List<Service> few) {
        this.snapshot = whole.snapshot;
        this.resolving = whole::stack;
        this.technologies = whole.technologies;
        this.choiceCatalog = whole.choiceCatalog;
        this.kinds = whole.kinds;
        this.known = whole.known;
        this.jobs = whole.jobs;
        this.links = whole.links();
        this.services = few;
    }

    /** The same stack, for checks that are to speak of these services only. */
    CheckContext about(List<Service> few) {
        return new CheckContext(this, few);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public ComposeFile compose() {
        return snapshot.compose();
    }

    public Design design() {
        return snapshot.design();
    }

    public Technologies technologies() {
        return technologies;
    }

    /** What there is to choose from. */
    public ChoiceCatalog choiceCatalog() {
        return choiceCatalog;
    }

    /** What is known of the service's image; empty for an image of one's own. */
    public Optional<Recognition> recognise(Service service) {
        return known(service).image();
    }

    private Known known(Service service) {
        return known.computeIfAbsent(service, one -> new Known(kinds.recognise(one), kinds.of(one),
                one.attribute("extends").isPresent()));
    }

    /** The technology of the service's image, where the catalogue has it. */
    public Optional<Technology> technology(Service service) {
        return recognise(service).flatMap(Recognition::technology);
    }

    /** The services to look at, in the order of the text: all of them, but see {@link LocalCheck}. */
    public List<Service> services() {
        return services;
    }

    public ServiceKind kind(Service service) {
        return known(service).kind();
    }

    /** True for the product's own code: an image the studio does not know, in a role that is not infrastructure. */
    public boolean isOwnApplication(Service service) {
        return recognise(service).isEmpty() && kind(service).isApplication();
    }

    /** Who reaches whom. */
    public StackLinks links() {
        if (links == null) {
            links = StackLinks.of(compose());
        }
        return links;
    }

    /** The project as Docker Compose sees it. */
    public ResolvedStack stack() {
        if (stack == null) {
            stack = resolving.get();
        }
        return stack;
    }

    /** The places of a compose file of the project that do not keep to the Compose Specification. */
    public List<Misfit> misfits(SourceFile file) {
        return misfits.computeIfAbsent(file, one -> Misfits.of(one.compose().orElseThrow(),
                ComposeReference.standard(), stack().variables(one)));
    }

    /** True when parts of the stack are written in other files, so that what is missing here may be there. */
    public boolean isPartial() {
        return compose().topLevel("include").filter(include -> !include.value().isNull()).isPresent();
    }

    /** True when parts of the service are written elsewhere. */
    public boolean isPartial(Service service) {
        return known(service).partial();
    }

    /** True for a service that runs to its end instead of serving: a migration, a set-up step, an optional tool. */
    public boolean isJob(Service service) {
        return jobs.computeIfAbsent(service, one -> !one.profiles().isEmpty() || links().isAwaitedToEnd(one.name())
                || one.answer(NAMED_AS_JOB, "", () -> JOB_WORDS.matcher(one.name()).find()));
    }

    /** True where the file says by its name that nobody but its developers runs it: {@code compose.dev.yaml}. */
    public boolean isForDevelopment() {
        if (forDevelopment == null) {
            forDevelopment = FOR_DEVELOPMENT.matcher(stack().home().getFileName().toString()).find();
        }
        return forDevelopment;
    }

    /** For whom the choices fulfil the condition. Nobody, while nothing is chosen. */
    public Concern where(Predicate<Choices> condition) {
        List<String> plans = new ArrayList<>();
        for (String plan : design().planNames()) {
            if (condition.test(design().choicesOf(plan))) {
                plans.add(plan);
            }
        }
        return new Concern(condition.test(design().choices()), plans);
    }

    /** True once a choice is made: before that the stack may as well be a trial on somebody's own machine. */
    public boolean isForCustomers() {
        if (forCustomers == null) {
            forCustomers = !where(choices -> !choices.equals(Choices.UNDECIDED)).isNobody();
        }
        return forCustomers;
    }

    /** The target that a set of choices names; empty while none is chosen. */
    public Optional<SlaTarget> sla(Choices choices) {
        return choices.sla().flatMap(choiceCatalog::slaTarget);
    }

    /** The highest target that the design or one of its plans names. */
    public Optional<SlaTarget> highestSla() {
        List<Choices> all = new ArrayList<>(List.of(design().choices()));
        design().planNames().forEach(plan -> all.add(design().choicesOf(plan)));
        return all.stream().flatMap(choices -> sla(choices).stream()).max(Comparator.comparing(SlaTarget::percent));
    }

    /** True where the choices name a deployment model that may rely on nothing outside of the stack. */
    public boolean isSelfContained(Choices choices) {
        return choices.deploymentModelIds().stream().flatMap(id -> choiceCatalog.deploymentModel(id).stream())
                .anyMatch(model -> model.selfContained());
    }

    /** The names of the chosen deployment models that may rely on nothing outside, for a sentence. */
    public String selfContainedNames() {
        List<Choices> all = new ArrayList<>(List.of(design().choices()));
        design().planNames().forEach(plan -> all.add(design().choicesOf(plan)));
        return String.join(", ", all.stream().flatMap(choices -> choices.deploymentModelIds().stream()).distinct()
                .flatMap(id -> choiceCatalog.deploymentModel(id).stream()).filter(model -> model.selfContained())
                .map(model -> model.option().name()).toList());
    }

    /** Where a finding about the whole stack is shown: the key {@code services}, or the start of the text. */
    public Range stackPlace() {
        return compose().section("services").map(entry -> entry.key().range()).orElse(Range.at(0));
    }
}
