package dev.stackwright.model.check.compliance;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.SetEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The address of a database, cache or queue is written out, and says nothing of TLS. */
public record PlainStoreConnection(CheckInfo info) implements LocalCheck {

    private static final Frameworks ASKING =
            Frameworks.of(Frameworks.SOC_2, Frameworks.HIPAA, Frameworks.PCI_DSS);
    private static final Pattern URL = Pattern.compile("(?i)(?<![\\w+-])(?:postgres(?:ql)?|mysql|mariadb|redis|amqp|"
            + "mongodb(?!\\+srv))(?:\\+[a-z0-9_]+)?://(?:[^@\\s/]*@)?(?<host>[^\\s/?:,]*)(?<rest>\\S*)");
    private static final Pattern LIBPQ = Pattern.compile("postgres(ql)?://[^\\s,]*");
    private static final Pattern TLS = Pattern.compile("(?i)ssl|tls");
    private static final Pattern NEARBY = Pattern.compile("localhost|127\\..*|");
    private static final Question<List<Integer>> PLAIN = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = ASKING.in(context);
        if (concern.isNobody()) {
            return List.of();
        }
        String asking = ASKING.names(context, "asks", "ask");
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            plain(service).forEach(entry -> findings.add(finding(asking, service, service.environment().get(entry))
                    .withPlans(concern.named())));
        }
        return findings;
    }

    /** Which of its variables connect so; a variable of its own may speak of TLS for all connections. */
    private static List<Integer> plain(Service service) {
        return service.answer(PLAIN, "", () -> {
            List<EnvironmentEntry> entries = service.environment();
            return entries.stream().anyMatch(entry -> TLS.matcher(entry.name()).find()) ? List.of()
                    : IntStream.range(0, entries.size()).filter(i -> isPlain(entries.get(i))).boxed().toList();
        });
    }

    /** Parameters that are variables may hold anything. */
    private static boolean isPlain(EnvironmentEntry entry) {
        String raw = entry.value().orElse("");
        int question = raw.indexOf('?', raw.indexOf("://") + 1);
        boolean isOpen = question >= 0 && raw.indexOf('$', question) >= 0 && !raw.startsWith("$");
        Matcher url = URL.matcher(Interpolation.withDefaults(raw));
        return !isOpen && url.find() && !TLS.matcher(url.group("rest")).find()
                && !NEARBY.matcher(url.group("host")).matches();
    }

    private Finding finding(String asking, Service service, EnvironmentEntry entry) {
        Finding finding = Finding.of(info, service.id(), entry.range(), entry.name() + " of " + service.name()
                + " connects without a word about TLS, which " + asking + " for.");
        String value = entry.value().orElse("");
        boolean isLibpq = LIBPQ.matcher(value).matches() && !value.endsWith("}");
        return entry.origin().isOwn() && isLibpq ? finding.withFix(new Fix("Ask for TLS in " + entry.name(),
                new SetEnvironment(service.name(), entry.name(),
                        value + (value.contains("?") ? "&" : "?") + "sslmode=require"))) : finding;
    }
}
