package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.StackData;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.recipe.SetCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A database whose settings are all in the stack, and none of them writes down who connects and what is changed. */
public record AuditLogMissing(CheckInfo info) implements LocalCheck {

    private static final Frameworks ASKING =
            Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.PCI_DSS);
    private static final String POSTGRES = "PostgreSQL";
    /** What each database calls it. */
    private static final Map<String, Pattern> SETTINGS = Map.of(
            POSTGRES, Pattern.compile("(?i)log_(connections|statement)|pgaudit|config_file|hba_file"),
            "MySQL", Pattern.compile("(?i)general[-_]log|audit|defaults-(extra-)?file"),
            "MariaDB", Pattern.compile("(?i)general[-_]log|audit|defaults-(extra-)?file"));
    /** A file of settings may say anything. */
    private static final Pattern SETTINGS_FILE =
            Pattern.compile("(?i).*(\\.cnf|\\.conf|conf\\.d/?|/etc/(postgresql|mysql)(/.*)?|initdb\\.d.*)");
    private static final List<String> WORDS =
            List.of("postgres", "-c", "log_connections=on", "-c", "log_statement=mod");
    private static final Question<Boolean> MAY_LOG = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        StackData data = new StackData(context);
        return context.services().stream()
                .filter(service -> !context.isPartial(service) && !context.isJob(service)
                        && !data.classes(service).equals(Set.of(DataClass.PUBLIC)))
                .flatMap(service -> context.recognise(service).map(Recognition::name)
                        .filter(name -> SETTINGS.containsKey(name) && !mayLog(service, SETTINGS.get(name)))
                        .map(name -> finding(context, service, name).withPlans(concern.named())).stream()).toList();
    }

    private static boolean mayLog(Service service, Pattern setting) {
        return service.answer(MAY_LOG, setting.pattern(), () ->
                service.command().stream().map(TextValue::raw).anyMatch(setting.asPredicate())
                        || service.environment().stream().anyMatch(entry -> setting.matcher(entry.name()).find()
                                || entry.value().filter(setting.asPredicate()).isPresent())
                        || service.mounts().stream().anyMatch(mount -> SETTINGS_FILE.matcher(mount.target()).matches())
                        || service.attribute("configs").isPresent() || service.attribute("entrypoint").isPresent());
    }

    private Finding finding(CheckContext context, Service service, String product) {
        Finding finding = Finding.of(info, service.id(), service.keyRange(), service.name() + " (" + product
                + ") does not log who connects and what is changed, and " + ASKING.names(context, "asks", "ask")
                + " for that.");
        Optional<String> image = service.image().map(TextValue::raw);
        boolean isStandard = product.equals(POSTGRES) && service.attribute("command").isEmpty()
                && context.technology(service).filter(technology -> image.filter(name ->
                        context.technologies().isCatalogueImage(technology, name)).isPresent()).isPresent();
        return isStandard ? finding.withFix(new Fix("Log connections and changes of " + service.name(),
                new SetCommand(service.name(), WORDS))) : finding;
    }
}
