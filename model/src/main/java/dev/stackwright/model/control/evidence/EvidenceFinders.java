package dev.stackwright.model.control.evidence;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Rollout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The evidence the studio can look for, by id. */
public final class EvidenceFinders {

    private static final int YEAR_DAYS = 365;

    private final Map<String, EvidenceFinder> finders = new HashMap<>();

    private EvidenceFinders() {
        Map<String, Sign> signs = Sign.read();
        connections(signs);
        stores();
        services();
        watching(signs);
        decisions();
        finders.put("identity-provider", signs.get("identity-provider"));
        finders.put("payment-provider", signs.get("payment-provider"));
    }

    /** All of them. */
    public static EvidenceFinders standard() {
        return new EvidenceFinders();
    }

    public Set<String> ids() {
        return Set.copyOf(finders.keySet());
    }

    /**
     * The evidence of that id.
     *
     * @throws IllegalArgumentException when there is no such evidence
     */
    public EvidenceFinder finder(String id) {
        return Optional.ofNullable(finders.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no evidence of the id " + id));
    }

    private void connections(Map<String, Sign> signs) {
        finders.put("tls-connection", new Connections());
        finders.put("tls-entry", new EntryEncryption());
        finders.put("encryption-at-rest", new EncryptionAtRest(signs.get("encryption-at-rest")));
        finders.put("network-segmentation", new NetworkSegmentation());
        finders.put("stores-unpublished", new StoresUnpublished());
        finders.put("flows-described", new FlowsDescribed());
    }

    private void stores() {
        finders.put("backup-recorded", StoreBackups.recorded());
        finders.put("backup-daily", StoreBackups.daily());
        finders.put("backup-retained", StoreBackups.retained());
        finders.put("restore-tested", StoreBackups.restored());
        finders.put("data-classified", new Classified());
        finders.put("caches-without-health", new CachesWithout(DataClass.HEALTH));
        finders.put("residency-stated", StoreNotes.residency());
        finders.put("retention-stated", StoreNotes.retention());
        finders.put("dedicated-infrastructure", new DedicatedInfrastructure());
    }

    private void services() {
        finders.put("healthchecks", EveryService.healthchecks());
        finders.put("limits-set", EveryService.limits());
        finders.put("replicas", EveryService.replicas());
        finders.put("hardened-containers", EveryService.hardened());
        finders.put("pinned-images", new PinnedImages());
        finders.put("secrets-from-variables", new SecretsFromVariables());
        finders.put("services-drawn", EvidenceFinders::drawn);
    }

    private void watching(Map<String, Sign> signs) {
        finders.put("log-retention", new LogRetention(1));
        finders.put("log-retention-year", new LogRetention(YEAR_DAYS));
        finders.put("logs-collected", new Observed(said -> said.logs().map(to -> "Logs go to " + to + "."),
                signs.get("logs-collected")));
        finders.put("metrics-watched", new Observed(said -> said.metrics().map(to -> "Metrics go to " + to + "."),
                signs.get("metrics-watched")));
        finders.put("alerts-addressed", new Observed(EvidenceFinders::alerts, signs.get("alerts-addressed")));
        Sign audit = signs.get("audit-log");
        finders.put("audit-log", subject -> Evidence.all(subject.stores().stream().map(store -> audit.in(subject,
                        store).orElseGet(() -> Evidence.missing(store.id(), "Nothing says that " + store.name()
                        + " logs connections or statements.")))).orMissing(audit.missing()));
    }

    private void decisions() {
        finders.put("regions-chosen", EveryChoice.regions());
        finders.put("sla-chosen", EveryChoice.sla());
        finders.put("recovery-targets", EveryChoice.recovery());
        finders.put("isolation-decided", EveryChoice.isolation());
        finders.put("rollout-stated", subject -> rollout(subject.design().operations().rollout()));
    }

    private static Optional<String> alerts(Observability said) {
        return said.alerts().entrySet().stream().findFirst()
                .map(alert -> "Alerts about " + alert.getKey() + " go to " + alert.getValue() + ".");
    }

    private static Evidence rollout(Rollout rollout) {
        return rollout.strategy().map(strategy -> Evidence.fact("New versions come by the strategy " + strategy + "."))
                .orElseGet(() -> Evidence.missing("The design does not say how new versions come to customers."))
                .and(rollout.approval().map(by -> Evidence.fact("New versions are approved by " + by + "."))
                        .orElseGet(() -> Evidence.missing("The design does not say who approves new versions.")));
    }

    private static Evidence drawn(Subject subject) {
        List<Service> services = subject.services();
        return services.isEmpty() ? Evidence.missing("The stack has no service yet.")
                : Evidence.written(services.get(0), subject.context().stackPlace(),
                        "The stack is drawn with its networks: " + services.size() + " services.");
    }
}
