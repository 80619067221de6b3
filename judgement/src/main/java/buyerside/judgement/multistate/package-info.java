/// How deals move between stages, and how long they stay: estimates from observed stays, censored
/// ones included.
///
/// One observation is a [Spell]: a deal entered a stage, and left it for another or was still there
/// when we last looked. [Spells] holds many of them; [StageHistory] makes them from dated visits.
/// From there:
///
/// | question | answer | source |
/// |---|---|---|
/// | which way do deals go? | [TransitionCounts] | |
/// | how long do they stay? | [DwellTimes], [KaplanMeier] | Hyndman & Fan (1996), type 7; Kaplan & Meier (1958) |
/// | where will a deal be in 30 days? | [Occupation] | Aalen & Johansen (1978) |
/// | the same, given that it has been here for 20 days | [Spells#atAge] | landmark estimator, Putter & Spitoni (2018) |
/// | how sure are we? | [Influence] | infinitesimal jackknife, Jaeckel (1972); clustered by deal |
///
/// **Time** is days, fractions kept, since the deal's first entry. **At risk** at `t` means
/// `entered < t <= left`: whoever leaves at `t`, for whatever reason, was there. Instants nearer
/// than 1.5e-8 are one instant ([TimeGrid]). The estimators are nonparametric: no Markov property
/// is needed for the occupation probabilities (Datta & Satten, 2001), only that censoring tells
/// nothing about the future.
@NullMarked
package buyerside.judgement.multistate;

import org.jspecify.annotations.NullMarked;
