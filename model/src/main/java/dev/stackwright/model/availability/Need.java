package dev.stackwright.model.availability;

/** What has to run of the containers of a part. */
public enum Need {
    /** Any one of them answers for all. */
    ONE {
        @Override
        int counted(int copies) {
            return copies;
        }

        @Override
        Availability of(Availability one, int counted) {
            return one.anyOf(counted);
        }

        @Override
        int spread(int counted, int zones) {
            return Math.min(counted, zones);
        }
    },
    /** More than half of them have to agree; one more than an odd number adds nothing. */
    MAJORITY {
        @Override
        int counted(int copies) {
            return copies % 2 == 0 ? Math.max(1, copies - 1) : copies;
        }

        @Override
        Availability of(Availability one, int counted) {
            return one.majorityOf(counted);
        }

        @Override
        int spread(int counted, int zones) {
            return (Math.min(counted, zones) + 1) / 2;
        }
    },
    /** It holds data that nothing replicates: further containers do not stand in for it. */
    ALONE {
        @Override
        int counted(int copies) {
            return 1;
        }

        @Override
        Availability of(Availability one, int counted) {
            return one;
        }

        @Override
        int spread(int counted, int zones) {
            return 1;
        }
    };

    /** How many of the containers count. */
    abstract int counted(int copies);

    /** How available so many counted ones are together. */
    abstract Availability of(Availability one, int counted);

    /** How many zones have to fail until it does, at least 1. */
    abstract int spread(int counted, int zones);
}
