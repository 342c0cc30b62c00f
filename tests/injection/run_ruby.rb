# Runs examples in Ruby against a stub of the SDK. Usage: run_ruby.rb FOLDER, with `*.rb.txt` in it.
# What a payload runs writes a marker file there; what does not parse or run is printed as `file<TAB>error`.
require "stringio"

# Has everything and does nothing.
class Anything
  def method_missing(*, **) = self
  def respond_to_missing?(name, *) = !%i[to_ary to_str to_hash to_io to_path to_proc].include?(name)
  def each = yield(self)
  alias auto_paging_each each
  def to_s = "x"
  def status = 0
  def read = ""
end

# The SDK is called after the document: setting it up says how.
SETUPS = Dir[File.join(ARGV[0], "*.rb.txt")].map { |file| File.read(file, encoding: "UTF-8")[/^require "([^"]+)"\n+client = (\w+)::Client/] && [$1, $2] }.compact.uniq

module Sdk
  Client = Class.new { def self.new(**) = Anything.new }
  def self.const_missing(name) = const_set(name, Anything.new)
  module Errors
    Error = Class.new(StandardError)
    def self.const_missing(name) = const_set(name, Class.new(Error))
  end
end
SETUPS.each { |_, name| Object.const_set(name, Sdk) unless Object.const_defined?(name) }

module Kernel
  def pwn(number) = File.write("pwned-#{number}", "")
  alias given_require require
  def require(name) = SETUPS.any? { |file, _| file == name } || given_require(name)
end

folder = File.expand_path(ARGV[0])
Dir.chdir(folder)
said, failed = $stdout, 0
$stderr = StringIO.new
Dir["*.rb.txt"].sort.each do |file|
  $stdout = StringIO.new
  # `client` is there before every example, as its page says.
  scope = Object.new.instance_eval { client = Anything.new; binding }
  eval(File.read(file, encoding: "UTF-8"), scope, file)
rescue Errno::ENOENT
  nil
rescue Exception => error
  failed += 1
  said.puts("#{file}\t#{error.class}: #{error.message}".gsub(/\n/, " "))
end
exit(failed.zero? ? 0 : 1)
