/// What works: do buyers move on sooner after an action than without one, in the same stage and
/// among deals of like size?
///
/// Each visit of a deal to a stage is followed day by day. Over the second to the fifth week or so
/// after an action ([Effects#WINDOW]) a deal counts as one with it, and is compared on each day
/// with the deals that have been in the stage just as long, are of like size and had none lately
/// (Cox's model, a stratum for each stage and band of size). The week right after an action is left
/// out: who expects an order calls more. False discoveries are controlled over all that is asked.
/// Answers say what goes together in time order; nothing here is a cause.
@NullMarked
package buyerside.judgement.works;

import org.jspecify.annotations.NullMarked;
