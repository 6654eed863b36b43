package dev.stackwright.model.check.deployment;

import dev.stackwright.model.catalog.DataEntry;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Host names of the clouds' own services, read from data. */
public final class CloudEndpoints {

    private static final String FILE = "checks/cloud-endpoints.yaml";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    private final Map<String, String> ownerBySuffix = new LinkedHashMap<>();

    private CloudEndpoints() {
    }

    public static CloudEndpoints read() {
        CloudEndpoints endpoints = new CloudEndpoints();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("name", "suffixes");
            entry.texts("suffixes").forEach(suffix -> endpoints.ownerBySuffix.put(suffix, entry.text("name")));
        }
        return endpoints;
    }

    /** Whose service a host is; empty where it is none of a known cloud. */
    Optional<String> ownerOf(String host) {
        return ownerBySuffix.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** The first host of a known cloud in a text. */
    Optional<String> hostIn(String text) {
        Matcher host = HOST.matcher(text);
        while (host.find()) {
            String name = host.group().toLowerCase(Locale.ROOT);
            if (ownerOf(name).isPresent()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
