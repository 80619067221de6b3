/// Do deals move on sooner after an action than without one? Answers about what goes together, in
/// time order; not about causes: who is called was somebody's choice.
///
/// Counting actions of deals that advanced against those that did not misleads ([NaiveShares]): a
/// deal that stays longer collects more actions. So the count is a covariate that changes while the
/// deal is in the stage ([Exposures]), and the question is asked at each instant among those who
/// are there ([CoxRegression]). An action often *records* the move that it seems to bring about
/// (the call in which the offer is accepted); so an action counts only after a lag, one day unless
/// told otherwise.
///
/// Sources: Cox, *Regression models and life-tables*, JRSS B 34 (1972); Efron, *The efficiency of
/// Cox's likelihood function for censored data*, JASA 72 (1977); Andersen & Gill (1982) for
/// counting processes; Lin & Wei, *The robust inference for the Cox proportional hazards model*,
/// JASA 84 (1989).
@NullMarked
package buyerside.judgement.effect;

import org.jspecify.annotations.NullMarked;
