package dev.stackwright.model.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for service names in host position within one value. Offsets are relative to the value. */
final class HostScan {

    /** One host: the service named and its characters. */
    record Hit(String name, int start, int end) {
    }

    private static final Pattern URL_START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern HOST_AND_PORT = Pattern.compile(
            "(?<![\\w./:@$%-])([A-Za-z0-9][A-Za-z0-9._-]*):(\\d{2,5}|\\$\\{?[A-Za-z_][^\\s\"',;]*)(?![\\w.:-])");
    private static final Pattern AFTER_AT = Pattern.compile(
            "@(?:tcp\\()?([A-Za-z0-9][A-Za-z0-9._-]*):(\\d{2,5})(?![\\w.:-])");
    private static final Pattern CONNECTION_STRING = Pattern.compile(
            "(?i)(?<![\\w-])(?:host|hostname|hostaddr|server|data source|addr|address)\\s*=\\s*"
                    + "(?:tcp:)?([a-z0-9][a-z0-9._-]*)(?=$|[\\s;,:\"'&])");
    private static final Pattern HOST_OPTION = Pattern.compile(
            "(?<![\\w-])(?:-h|-H|--[A-Za-z_-]*(?:host|hostname|server|addr|address))[= ]+[\"']?"
                    + "([A-Za-z0-9][A-Za-z0-9._-]*)(?=$|[\\s\"';:,|&)])");
    private static final Pattern HOST_OPTION_WORD = Pattern.compile(
            "-h|-H|--[A-Za-z_-]*(?:host|hostname|server|addr|address)");
    private static final Pattern NETCAT = Pattern.compile(
            "\\b(?:nc|ncat|netcat|telnet)(?:\\s+-[A-Za-z]+(?:\\s*\\d+)?)*\\s+([A-Za-z0-9][A-Za-z0-9._-]*)"
                    + "\\s+\\d{2,5}\\b");
    private static final Pattern HOST_VARIABLE = Pattern.compile(
            "(?i).*(host|hosts|hostname|host_name|server|servers|addr|address|addresses|endpoint|endpoints"
                    + "|upstream|upstreams|broker|brokers|seeds|contact_points|_url|_uri|_urls|_uris|_ip|_ips|no_proxy)"
                    + "|ips?");
    /** A line of a configuration that is written into a value: a key that ends in a word for host, and one name. */
    private static final Pattern CONFIGURED = Pattern.compile(
            "(?im)^[ \\t]*(?:- )?[\"']?[\\w.-]*(?:host|hostname|hostaddr|server|addr|address|upstream|broker)s?[\"']?"
                    + "[ \\t]*:[ \\t]+[\"']?([a-z0-9][a-z0-9._-]*)[\"']?[ \\t]*,?[ \\t]*(?:#.*)?\\r?$");
    private static final Pattern IMAGE_VARIABLE = Pattern.compile("(?i).*(image|version|tag)s?");
    private static final Pattern LONE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern DEFAULT = Pattern.compile(
            "\\$\\{[A-Za-z_][A-Za-z0-9_]*:?-([A-Za-z0-9][A-Za-z0-9._-]*)}");
    /** Lower numbers behind a colon are versions more often than ports. */
    private static final int LOWEST_PLAIN_PORT = 80;
    private static final Set<Integer> LOW_PORTS = Set.of(21, 22, 25, 53);

    private final String text;
    private final Set<String> names;
    private final List<Hit> hits = new ArrayList<>();

    HostScan(String text, Set<String> names) {
        this.text = text;
        this.names = names;
    }

    List<Hit> environment(String variable) {
        if (!holdsAName()) {
            return hits;
        }
        urls();
        if (!IMAGE_VARIABLE.matcher(variable).matches()) {
            hostsAndPorts(HOST_VARIABLE.matcher(variable).matches());
        }
        each(CONNECTION_STRING, 1);
        each(CONFIGURED, 1);
        if (HOST_VARIABLE.matcher(variable).matches()) {
            loneNames();
        }
        return sorted();
    }

    /** @param previous the word before this one; empty for the first and for a shell line */
    List<Hit> command(String previous) {
        if (!holdsAName()) {
            return hits;
        }
        urls();
        hostsAndPorts(false);
        each(HOST_OPTION, 1);
        each(NETCAT, 1);
        each(CONFIGURED, 1);
        if (HOST_OPTION_WORD.matcher(previous).matches()) {
            loneNames();
        }
        return sorted();
    }

    /** Most values hold no service name at all; looking for one word by word spares them the patterns. */
    private boolean holdsAName() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0 && c != '.' && c != '_' && c != '-') {
                if (names.contains(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private void urls() {
        Matcher url = URL_START.matcher(text);
        while (url.find()) {
            int end = authorityEnd(url.end());
            int from = url.end();
            for (int i = from; i < end; i = next(i)) {
                if (text.charAt(i) == '@') {
                    from = i + 1;
                }
            }
            if (text.startsWith("tcp(", from)) {
                from += "tcp(".length();
            }
            hosts(from, end);
        }
    }

    private int authorityEnd(int from) {
        int i = from;
        while (i < text.length() && "/?#\"'`<>|\\ \t\r\n)".indexOf(text.charAt(i)) < 0) {
            i = next(i);
        }
        return Math.min(i, text.length());
    }

    /** Hosts separated by commas, each with or without a port. */
    private void hosts(int from, int end) {
        int start = from;
        for (int i = from; i <= end; i = i < end ? next(i) : i + 1) {
            if (i >= end || text.charAt(i) == ',') {
                int stop = Math.min(i, end);
                int colon = start;
                while (colon < stop && text.charAt(colon) != ':') {
                    colon = next(colon);
                }
                host(start, Math.min(colon, stop));
                start = stop + 1;
            }
        }
    }

    private void hostsAndPorts(boolean anyPort) {
        Matcher pair = HOST_AND_PORT.matcher(text);
        while (pair.find()) {
            if (anyPort || isPort(pair.group(2))) {
                add(pair.start(1), pair.end(1));
            }
        }
        each(AFTER_AT, 1);
        Matcher inDefault = DEFAULT.matcher(text);
        while (inDefault.find()) {
            if (text.startsWith(":", inDefault.end()) && inDefault.end() + 1 < text.length()
                    && Character.isDigit(text.charAt(inDefault.end() + 1))) {
                add(inDefault.start(1), inDefault.end(1));
            }
        }
    }

    private static boolean isPort(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return true;
        }
        int port = Integer.parseInt(text);
        return port >= LOWEST_PLAIN_PORT && port <= 65_535 || LOW_PORTS.contains(port);
    }

    /** The value is nothing but names, separated by commas or blanks. */
    private void loneNames() {
        int from = 0;
        int end = text.length();
        if (end >= 2 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            from++;
            end--;
        }
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == ',' || text.charAt(i) == ' ') {
                host(start, i);
                start = i + 1;
            }
        }
    }

    /** A host, or a variable whose default is one. */
    private void host(int start, int end) {
        if (start >= end) {
            return;
        }
        String candidate = text.substring(start, end);
        Matcher variable = DEFAULT.matcher(candidate);
        if (LONE_NAME.matcher(candidate).matches()) {
            add(start, end);
        } else if (variable.matches()) {
            add(start + variable.start(1), start + variable.end(1));
        }
    }

    private void each(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(matcher.start(group), matcher.end(group));
        }
    }

    private void add(int start, int end) {
        String name = text.substring(start, end);
        Hit hit = new Hit(name, start, end);
        if (names.contains(name) && !hits.contains(hit)) {
            hits.add(hit);
        }
    }

    private List<Hit> sorted() {
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    /** The next offset; a whole variable in braces counts as one character. */
    private int next(int i) {
        if (!text.startsWith("${", i)) {
            return i + 1;
        }
        int depth = 0;
        for (int j = i; j < text.length(); j++) {
            if (text.startsWith("${", j)) {
                depth++;
            } else if (text.charAt(j) == '}' && --depth == 0) {
                return j + 1;
            }
        }
        return i + 1;
    }
}
