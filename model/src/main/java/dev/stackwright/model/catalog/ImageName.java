package dev.stackwright.model.catalog;

import dev.stackwright.model.compose.Interpolation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image reference taken apart (Distribution reference grammar). Variables are read at their defaults.
 *
 * @param registry host of the registry; {@code docker.io} where none is written
 * @param path     repository without the registry, {@code library/} left out
 * @param tag      empty where none is written
 * @param digest   empty where none is written
 */
public record ImageName(String registry, String path, Optional<String> tag, Optional<String> digest) {

    public static final String DOCKER_HUB = "docker.io";

    private static final Pattern MAJOR = Pattern.compile("^v?(\\d{1,4})(?!\\d)");

    public static ImageName parse(String reference) {
        String text = Interpolation.withDefaults(reference).strip();
        int at = text.indexOf('@');
        Optional<String> digest = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
        String rest = at < 0 ? text : text.substring(0, at);
        int colon = rest.lastIndexOf(':');
        boolean tagged = colon > rest.lastIndexOf('/');
        Optional<String> tag = tagged ? Optional.of(rest.substring(colon + 1)).filter(t -> !t.isEmpty())
                : Optional.empty();
        String name = tagged ? rest.substring(0, colon) : rest;
        int slash = name.indexOf('/');
        boolean hosted = slash > 0 && isHost(name.substring(0, slash));
        String registry = hosted ? canonical(name.substring(0, slash)) : DOCKER_HUB;
        String path = hosted ? name.substring(slash + 1) : name;
        return new ImageName(registry, path.startsWith("library/") ? path.substring(8) : path, tag, digest);
    }

    private static boolean isHost(String first) {
        return first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
    }

    private static String canonical(String host) {
        return host.equals("index.docker.io") || host.equals("registry-1.docker.io") ? DOCKER_HUB : host;
    }

    /** The number the tag begins with, a {@code v} left out; empty for {@code latest} and the like. */
    public Optional<Integer> major() {
        return tag.map(MAJOR::matcher).filter(Matcher::find).map(matcher -> Integer.valueOf(matcher.group(1)));
    }

    /** The last part of the path. */
    public String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** True for an image that Docker Hub publishes itself, without an owner in front. */
    public boolean isOfficial() {
        return registry.equals(DOCKER_HUB) && path.indexOf('/') < 0;
    }

    /** True when the repository is written in that form: with or without registry. */
    boolean isRepository(String repository) {
        return repository.equals(path) || repository.equals(registry + "/" + path);
    }
}
