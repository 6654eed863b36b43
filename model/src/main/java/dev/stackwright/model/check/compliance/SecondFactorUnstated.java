package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.regex.Pattern;

/** SOC 2 is chosen, and nothing in the stack says who signs people in with a second factor. */
public record SecondFactorUnstated(CheckInfo info) implements Check {

    private static final Pattern SIGN_IN = Pattern.compile("(?i)oidc|oauth|openid|saml|(^|_)sso(_|$)|auth0|okta|"
            + "cognito|keycloak|entra|azure_ad|ldap|mfa|totp|2fa|webauthn|passkey|clerk|workos|"
            + "firebase_auth|supertokens|"
            + "identity|issuer|jwks");
    private static final Question<Boolean> NAMES_SIGN_IN = new Question<>();

    @Override
    public List<Finding> on(CheckContext context) {
        Concern concern = Frameworks.of(Frameworks.SOC_2).in(context);
        if (concern.isNobody() || context.isPartial()) {
            return List.of();
        }
        List<Service> own = context.services().stream()
                .filter(service -> context.isOwnApplication(service) && !context.isJob(service)).toList();
        boolean isSaid = context.services().stream().anyMatch(service -> context.kind(service) == ServiceKind.IDENTITY
                || service.attribute("env_file").isPresent() || context.isPartial(service) || namesSignIn(service));
        List<String> names = own.stream().map(Service::name).toList();
        return isSaid || names.isEmpty() ? List.of() : List.of(Finding.ofStack(info, context.stackPlace(),
                "No service of the stack and no variable of " + Sentences.list(names)
                        + " says who signs people in with a second factor.").withPlans(concern.named()));
    }

    private static boolean namesSignIn(Service service) {
        return service.answer(NAMES_SIGN_IN, "", () -> service.environment().stream()
                .anyMatch(entry -> SIGN_IN.matcher(entry.name()).find()
                        || SIGN_IN.matcher(entry.value().orElse("")).find()));
    }
}
