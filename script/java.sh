# Sourced by the other scripts: finds a JDK 25 and Maven, or says what is missing.

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

find_jdk_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25* "$HOME"/.jdks/*25* "$HOME"/.sdkman/candidates/java/25* \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk_25); then
  echo "Buyerside needs a JDK 25. None was found in JAVA_HOME, /usr/lib/jvm or /opt." >&2
  echo "买程需要 JDK 25：在 JAVA_HOME、/usr/lib/jvm 和 /opt 中均未找到。" >&2
  exit 1
fi
export JAVA_HOME

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Installs Debian packages that are missing; $1 is the command that shows whether they are there.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null && return 0
  if ! command -v apt-get >/dev/null || ! { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "$@"; } >&2; then
    echo "Please install: $* (wanted for the command $command)" >&2
    exit 1
  fi
}

need mvn maven
