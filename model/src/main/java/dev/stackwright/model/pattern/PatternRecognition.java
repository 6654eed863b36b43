package dev.stackwright.model.pattern;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolvedText;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the pattern of a stack by the roles of its services. Says nothing rather than something doubtful: where
 * two patterns fit equally well, or where most of the stack fits into none, there is no answer. Immutable.
 */
public final class PatternRecognition {

    private static final Comparator<PatternMatch> BY_FIT = Comparator.comparingDouble(PatternMatch::share)
            .thenComparingInt(PatternMatch::filledCount);

    private final List<Pattern> patterns;
    private final Vocabulary vocabulary;
    private final ServiceKinds kinds;

    public PatternRecognition(Catalog catalog, Technologies technologies) {
        this.patterns = catalog.guidance().patterns();
        this.vocabulary = new Vocabulary(catalog.guidance().roles());
        this.kinds = technologies.kinds();
    }

    /**
     * The pattern that fits; empty where none does plainly.
     *
     * @param stack a file that stands alone, or a project written out as one
     */
    public Optional<PatternMatch> of(ComposeFile stack) {
        StackRoles roles = new StackRoles(stack, vocabulary, kinds);
        List<PatternMatch> fitting = patterns.stream().flatMap(pattern -> match(pattern, roles, stack).stream())
                .filter(match -> !isMostlyElse(match, roles)).sorted(BY_FIT.reversed()).toList();
        boolean isTie = fitting.size() > 1 && BY_FIT.compare(fitting.get(0), fitting.get(1)) == 0;
        return isTie ? Optional.empty() : fitting.stream().findFirst();
    }

    /** As the other one, for a project of one file or several. */
    public Optional<PatternMatch> of(ComposeProject project) {
        return of(ComposeFile.of(YamlReader.read(TextDocument.of(ResolvedText.of(project).text()))));
    }

    private static Optional<PatternMatch> match(Pattern pattern, StackRoles roles, ComposeFile stack) {
        if (pattern.without().stream().anyMatch(roles::isPlayed)) {
            return Optional.empty();
        }
        return pattern.shapes().stream().flatMap(shape -> filled(pattern, shape, roles, stack).stream())
                .map(parts -> new PatternMatch(pattern, parts, certainty(parts, roles))).max(BY_FIT);
    }

    /** The parts filled so that the shape is whole; empty where it cannot be. */
    private static Optional<List<FoundPart>> filled(Pattern pattern, List<String> shape, StackRoles roles,
                                                    ComposeFile stack) {
        Set<String> used = new HashSet<>();
        Map<String, FoundPart> found = new LinkedHashMap<>();
        for (String named : new LinkedHashSet<>(shape)) {
            String[] partAndRole = named.split(":");
            Pattern.Part part = pattern.part(partAndRole[0]).orElseThrow();
            FoundPart filled = fill(part, roles, used);
            long wanted = shape.stream().filter(named::equals).count();
            boolean ofThatRole = partAndRole.length == 1 || filled.clues().stream()
                    .anyMatch(clue -> roles.plays(clue.service(), partAndRole[1]));
            if (filled.clues().size() < wanted || !ofThatRole) {
                return Optional.empty();
            }
            found.put(part.id(), filled);
        }
        if (pattern.joined() && !found.values().stream().allMatch(part -> isJoined(part, found.values(), roles))) {
            return Optional.empty();
        }
        List<FoundPart> all = new ArrayList<>();
        for (Pattern.Part part : pattern.parts()) {
            FoundPart filled = found.containsKey(part.id()) ? found.get(part.id()) : fill(part, roles, used);
            all.add(filled.isFilled() ? filled : new FoundPart(part, part.roles().stream()
                    .flatMap(role -> roles.outside(role, stack).stream()).limit(1).toList()));
        }
        return Optional.of(all);
    }

    /** All services of the part's roles that fill no other part yet. */
    private static FoundPart fill(Pattern.Part part, StackRoles roles, Set<String> used) {
        List<Clue> clues = new ArrayList<>();
        for (String role : part.roles()) {
            roles.playing(role).stream().filter(clue -> used.add(clue.service())).forEach(clues::add);
        }
        return new FoundPart(part, clues);
    }

    private static Certainty certainty(List<FoundPart> parts, StackRoles roles) {
        long expected = parts.stream().filter(FoundPart::isExpected).count();
        long filled = parts.stream().filter(part -> part.isExpected() && part.isFilled()).count();
        if (filled * 2 < expected) {
            return Certainty.BEGINNING;
        }
        long ways = 0;
        long joined = 0;
        for (FoundPart from : parts) {
            for (FoundPart to : parts) {
                if (from.isFilled() && to.isFilled() && from.part().passesTo().contains(to.part().id())) {
                    ways++;
                    joined += isJoined(from, to, roles) ? 1 : 0;
                }
            }
        }
        return filled == expected && joined * 2 >= ways ? Certainty.PLAIN : Certainty.LIKELY;
    }

    private static boolean isJoined(FoundPart part, Collection<FoundPart> others, StackRoles roles) {
        return others.stream().anyMatch(other -> other != part && isJoined(part, other, roles));
    }

    /** What takes work from a queue reaches it, not the other way round: either direction counts. */
    private static boolean isJoined(FoundPart from, FoundPart to, StackRoles roles) {
        return from.clues().stream().anyMatch(one -> to.clues().stream().anyMatch(other ->
                one.service().equals(other.service()) || roles.reaches(one.service(), other.service())
                        || roles.reaches(other.service(), one.service())));
    }

    /** True where more services with images of their own stand beside the pattern than services in it. */
    private static boolean isMostlyElse(PatternMatch match, StackRoles roles) {
        long beside = roles.ownServices().stream()
                .filter(service -> match.parts().stream().noneMatch(part -> part.isFilledBy(service))).count();
        return beside > match.serviceCount();
    }
}
