package dev.stackwright.model.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A project of several files, with attributes in random forms, that brings one service together in one way. */
final class RandomProject {

    private static final Map<String, List<String>> FORMS = new LinkedHashMap<>();

    static {
        put("environment", "{A: '1', B: two}", "[A=3, C=c]", "{A: , D: 1.50}", "[E, 'F=${FOO:-x}']", "{P: '${PORT-80}'}");
        put("ports", "['80:80']", "['8080:80', '9090']", "[{target: 80, published: '8080', protocol: udp}]",
                "['127.0.0.1:80:80/udp']", "['3000-3002:4000-4002']");
        put("volumes", "['data:/data']", "['./src:/app:ro']", "[{type: volume, source: other, target: /data}]",
                "['/anonymous', 'data:/x:z']", "[{type: bind, source: ./b, target: /app, read_only: true}]", "['../up:/up']");
        put("depends_on", "[db]", "{db: {condition: service_healthy}}", "[cache, db]",
                "{cache: {condition: service_completed_successfully, required: false, restart: true}}");
        put("command", "[a, b]", "run 'it now'", "[c]");
        put("entrypoint", "[first]", "[second, x]");
        put("labels", "{l1: a}", "['l1=b', l2]", "{l3: 3}");
        put("networks", "[front]", "{front: {aliases: [x]}, back: }", "{back: {aliases: [x, y], priority: 3}}");
        put("dns", "1.1.1.1", "[8.8.8.8, 1.1.1.1]");
        put("expose", "[3000]", "['3000', '4000']");
        put("cap_add", "[A, B]", "[B, C]");
        put("env_file", "a.env", "[b.env]", "[{path: c.env, required: false}]", "[a.env, b.env]");
        put("healthcheck", "{test: [CMD, a], interval: 90s}", "{test: b, retries: 3}", "{disable: true}");
        put("secrets", "[s1]", "[{source: s1, target: t1}]");
        put("build", "./context", "{context: ./other, args: [X=1]}", "{context: ., args: {X: 2, Y: }, target: t}",
                "{dockerfile: D, labels: {q: w}}");
        put("logging", "{driver: json-file, options: {a: '1'}}", "{driver: syslog, options: {c: '3'}}",
                "{options: {d: '4'}}");
        put("deploy", "{replicas: 2, labels: {a: b}}", "{labels: ['a=c'], resources: {limits: {memory: 50m}}}");
        put("tmpfs", "/run", "[/tmp, /run]");
        put("profiles", "[p]", "[p, q]");
        put("ulimits", "{nofile: 5}", "{nofile: {soft: 1, hard: 2}}", "{nproc: 3}");
        put("sysctls", "{a.b: 1}", "['a.b=2', 'c.d=3']");
        put("links", "['cache:c']");
        put("user", "root", "'${USER_ID:-1000}'");
        put("devices", "['/dev/a:/dev/b']", "['/dev/c:/dev/b:r']");
        put("stop_grace_period", "90s", "2m");
        put("mem_limit", "1g", "512m");
    }

    private static final String OTHERS = "  db: {image: db}\n  cache: {image: cache}\n";
    private static final String TOP = "volumes: {data: , other: {driver: local}}\n"
            + "networks: {front: , back: {internal: true}}\nsecrets: {s1: {file: ./s1.txt}}\n";

    private final Random random;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> main = new ArrayList<>(List.of("compose.yaml"));

    RandomProject(Random random) {
        this.random = random;
        files.put(".env", "FOO=dotenv\n");
        files.put("sub/.env", "FOO=inner\nPORT=99\n");
        for (String folder : new String[] {"", "sub/", "sub/deep/"}) {
            files.put(folder + "a.env", "A=from" + folder.length() + "\nZ=z\n");
            files.put(folder + "b.env", "A=b\nY=\"${Z}y\\t\" # c\n");
        }
        switch (random.nextInt(6)) {
            case 0 -> override();
            case 1 -> extendsHere();
            case 2 -> extendsChain();
            case 3 -> include("sub/part.yaml");
            case 4 -> overrideOfIncluded();
            default -> include("{path: [sub/part.yaml, sub/over.yaml], env_file: a.env}");
        }
    }

    private static void put(String attribute, String... forms) {
        FORMS.put(attribute, List.of(forms));
    }

    private void override() {
        files.put("compose.yaml", "services:\n" + service("web", "image: web:1", 6, false) + OTHERS + TOP);
        files.put("sub/over.yaml", "services:\n" + service("web", "restart: always", 6, true));
        main.add("sub/over.yaml");
    }

    private void extendsHere() {
        files.put("compose.yaml", "services:\n" + service("web", "extends: base", 5, true)
                + service("base", "image: web:1", 6, false) + OTHERS + TOP);
    }

    private void extendsChain() {
        files.put("sub/deep/root.yaml", "services:\n" + service("root", "image: web:1", 4, false));
        files.put("sub/base.yaml", "services:\n" + service("base", "extends: {file: deep/root.yaml, service: root}", 4,
                false));
        files.put("compose.yaml", "services:\n" + service("web", "extends: {file: sub/base.yaml, service: base}", 4,
                true) + OTHERS + TOP);
    }

    private void include(String named) {
        files.put("sub/part.yaml", "services:\n" + service("web", "image: web:1", 6, false) + OTHERS + TOP);
        files.put("sub/over.yaml", "services:\n" + service("web", "restart: always", 4, true));
        files.put("compose.yaml", "include:\n  - " + named + "\nservices:\n" + service("own", "image: own", 3, false));
    }

    private void overrideOfIncluded() {
        include("sub/part.yaml");
        files.put("over.yaml", "services:\n" + service("web", "restart: always", 5, true));
        main.add("over.yaml");
    }

    private String service(String name, String first, int most, boolean mayClear) {
        List<String> attributes = new ArrayList<>(FORMS.keySet());
        Collections.shuffle(attributes, random);
        StringBuilder text = new StringBuilder("  " + name + ":\n    " + first + "\n");
        for (String attribute : attributes.subList(0, 1 + random.nextInt(most))) {
            List<String> forms = FORMS.get(attribute);
            int chance = mayClear ? random.nextInt(10) : 2;
            String tag = chance == 0 ? "!reset " : chance == 1 ? "!override " : "";
            text.append("    ").append(attribute).append(": ").append(tag)
                    .append(forms.get(random.nextInt(forms.size()))).append('\n');
        }
        return text.toString();
    }

    /** Writes the files; the compose files in the order in which they are merged. */
    List<Path> writeTo(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing a project to " + folder, e);
        }
        return main.stream().map(folder::resolve).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) -> text.append(path.endsWith(".yaml") ? "# " + path + "\n" + content : ""));
        return text.toString();
    }
}
