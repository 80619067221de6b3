/// What a process says in words: its playbook actions, questions and names, in every language.
@NullMarked
package buyerside.method.playbook;

import org.jspecify.annotations.NullMarked;
