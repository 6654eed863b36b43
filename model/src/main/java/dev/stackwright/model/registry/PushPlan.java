package dev.stackwright.model.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the images of services get into a registry: the commands in their order, and what each service's image is called
 * there. No secret stands in it.
 *
 * @param images     the images by service
 * @param steps      what to do, in order
 * @param workingDir where the commands run
 */
public record PushPlan(Map<String, String> images, List<Step> steps, String workingDir) {

    /** What becomes the image that is pushed. */
    public enum Way {
        /** It is built from the source. */
        BUILD,
        /** What Docker Compose builds gets another name. */
        TAG
    }

    /**
     * One step.
     *
     * @param title    what it does
     * @param commands what to run
     * @param note     what to know before; may be empty
     */
    public record Step(String title, List<String> commands, String note) {

        public Step {
            commands = List.copyOf(commands);
        }
    }

    public PushPlan {
        images = Map.copyOf(images);
        steps = List.copyOf(steps);
    }

    /** Makes the plan for services that all go to one registry. */
    public static final class Maker {

        private final List<BuildOption> options = BuildOption.all();

        /**
         * @param names  what the image of each service is to be called, by service in the order of the commands
         * @param builds the services, by name
         */
        public PushPlan plan(Destination destination, Map<String, String> names, String tag,
                             Map<String, BuiltService> builds, Way way) {
            Map<String, String> images = new LinkedHashMap<>();
            names.forEach((service, name) -> images.put(service, destination.reference(name, tag)));
            List<Step> steps = new ArrayList<>();
            List<String> once = names.values().stream().flatMap(name -> destination.once(name).stream()).distinct()
                    .toList();
            if (!once.isEmpty()) {
                steps.add(new Step("Make the repositories, where they are not there yet", once, ""));
            }
            steps.add(login(destination));
            images.forEach((service, image) -> steps.add(of(builds.get(service), image, way)));
            String folder = builds.values().stream().findFirst().map(build -> build.folder().toString()).orElse("");
            return new PushPlan(images, steps, folder);
        }

        private static Step login(Destination destination) {
            RegistryKind kind = destination.kind();
            String note = kind.secret().map(secret -> "Put " + kind.secretFrom().orElse("the secret") + ", into the "
                    + "variable " + secret + " of your shell first.").orElse("");
            return new Step("Log in to " + destination.host(), List.of(destination.login()), note);
        }

        private Step of(BuiltService service, String image, Way way) {
            String push = "docker push " + ShellText.quoted(image);
            if (way == Way.TAG) {
                return new Step("Tag and push " + service.service(), List.of(
                        "docker compose build " + ShellText.quoted(service.service()),
                        "docker tag " + ShellText.quoted(service.local()) + " " + ShellText.quoted(image), push), "");
            }
            BuildCommand build = BuildCommand.of(service, image, options);
            String note = build.unsaid().isEmpty() ? "" : "docker build is not told of "
                    + String.join(", ", build.unsaid()) + "; where the image needs that, tag what Docker Compose "
                    + "builds.";
            return new Step("Build and push " + service.service(), List.of(build.text(), push), note);
        }
    }

    /** All of it as lines for a shell. */
    public String script() {
        StringBuilder text = new StringBuilder();
        if (!workingDir.isEmpty()) {
            text.append("cd ").append(ShellText.quoted(workingDir)).append('\n');
        }
        for (Step step : steps) {
            text.append(text.isEmpty() ? "" : "\n").append("# ").append(step.title()).append('\n');
            if (!step.note().isEmpty()) {
                text.append("# ").append(step.note()).append('\n');
            }
            step.commands().forEach(command -> text.append(command).append('\n'));
        }
        return text.toString();
    }
}
