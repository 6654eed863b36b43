package dev.stackwright.model.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the steps that raise the estimate most, each on top of those before it. */
final class Improvements {

    private static final int STEPS = 3;
    private static final int MOST_ZONES = 3;
    private static final int MOST_REGIONS = 2;
    private static final int LEAST_MAJORITY = 3;
    /** Less than three seconds a year are not worth a step. */
    private static final double LEAST_GAIN = 1e-7;

    private final List<Part> parts;
    private final Map<Part, Need> onceReplicated;
    private Ground ground;

    private record Step(Improvement improvement, int part, Part replacement, Site site) {
    }

    /** @param onceReplicated what stores would need of their containers if their data were replicated */
    Improvements(List<Part> parts, Ground ground, Map<Part, Need> onceReplicated) {
        this.parts = new ArrayList<>(parts);
        this.ground = ground;
        this.onceReplicated = onceReplicated;
    }

    /**
     * The best steps, no more than three; none after the one that reaches the goal.
     *
     * @param goal 0 to 1; 1 where there is none
     */
    List<Improvement> towards(double goal) {
        List<Improvement> steps = new ArrayList<>();
        double now = new Calculation(parts, ground).likely();
        while (steps.size() < STEPS && now < goal) {
            Optional<Step> best = best();
            if (best.isEmpty()) {
                break;
            }
            take(best.get());
            steps.add(best.get().improvement());
            now = best.get().improvement().after();
        }
        return steps;
    }

    private void take(Step step) {
        if (step.part() >= 0) {
            parts.set(step.part(), step.replacement());
        }
        ground = ground.with(step.site());
    }

    private Optional<Step> best() {
        Calculation now = new Calculation(parts, ground);
        double before = now.likely();
        Step best = null;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part more = more(part);
            best = better(best, new Step(new Improvement(more.need() == part.need() ? Improvement.Kind.REPLICAS
                    : Improvement.Kind.REPLICATE, part.services(), part.copies(), more.copies(), before,
                    now.with(i, more)), i, more, ground.site()));
        }
        Site site = ground.site();
        for (int zones = site.zones() + 1; zones <= MOST_ZONES; zones++) {
            best = better(best, elsewhere(Improvement.Kind.ZONES, site.zones(), zones, before,
                    new Site(zones, site.regions())));
        }
        for (int regions = site.regions() + 1; regions <= MOST_REGIONS; regions++) {
            best = better(best, elsewhere(Improvement.Kind.REGIONS, site.regions(), regions, before,
                    new Site(site.zones(), regions)));
        }
        return Optional.ofNullable(best).filter(step -> gain(step) > LEAST_GAIN);
    }

    private Step elsewhere(Improvement.Kind kind, int from, int to, double before, Site site) {
        double after = new Calculation(parts, ground.with(site)).likely();
        return new Step(new Improvement(kind, List.of(), from, to, before, after), -1, null, site);
    }

    /** The same part with so many more containers that it matters. */
    private Part more(Part part) {
        if (part.need() == Need.ALONE) {
            Need need = onceReplicated.getOrDefault(part, Need.ONE);
            return part.with(Math.max(part.copies(), need == Need.MAJORITY ? LEAST_MAJORITY : 2), need);
        }
        return part.with(part.need() == Need.MAJORITY ? part.counted() + 2 : part.copies() + 1, part.need());
    }

    private static Step better(Step best, Step other) {
        return best == null || gain(other) > gain(best) ? other : best;
    }

    private static double gain(Step step) {
        return step.improvement().after() - step.improvement().before();
    }
}
